/** What a figure has to be: a must that the bench fails without, and what is hoped for beyond it. */
export interface Wanted {
  readonly must: number;
  readonly goal?: number;
  readonly stretch?: number;
  /** Whether more is better; else less is. */
  readonly isMore: boolean;
}

/** A figure beside what it has to be. */
export interface Verdict extends Wanted {
  readonly what: string;
  readonly value: number;
  readonly held: 'no' | 'must' | 'goal' | 'stretch';
}

/** Says how far a figure reaches. */
export function verdict(what: string, value: number, wanted: Wanted): Verdict {
  const reaches = (limit: number | undefined): boolean => limit !== undefined && (wanted.isMore ? value >= limit : value <= limit);
  const levels = ['stretch', 'goal', 'must'] as const;
  return { what, value, ...wanted, held: levels.find((level) => reaches(wanted[level])) ?? 'no' };
}

/** A share of one number in another, with three decimals. */
export const shareOf = (part: number, whole: number): number => Math.round((part / whole) * 1000) / 1000;
