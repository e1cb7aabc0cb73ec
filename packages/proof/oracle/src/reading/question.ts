import type { ConsentFacts, ConsentReceiver, Narrowing } from '@stafett/consent';

/** Something that lists units and what each may know: a consent, a board decision, a ground. */
export interface Covering {
  readonly receivers: readonly ConsentReceiver[];
  readonly narrowings?: readonly Narrowing[] | undefined;
}

/** What is asked, when, and what would be enough. */
export interface Question {
  readonly ask: 'start' | 'sharing';
  readonly matter: 'sipWork' | 'sharing';
  readonly facts: ConsentFacts;
  readonly at: string;
  readonly today: string;
  /** Whether a list of units covers what is asked about; everything does when the question is the start. */
  readonly covers: (list: Covering) => boolean;
}

/** Whether a record is about the matter that is asked about; one that says nothing is about the work and its sharing (CON-11). */
export function isInMatter(matters: readonly string[] | undefined, { matter }: Question): boolean {
  return matters === undefined || matters.includes(matter);
}

/** Whether a moment has come when the question is asked. */
export function hasCome(moment: string | undefined, { at }: Question): boolean {
  return moment !== undefined && moment <= at;
}
