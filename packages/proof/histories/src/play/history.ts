import type { PersonId, PlanId } from '@stafett/kernel';
import type { PartyUnit, Plan } from '@stafett/plan';
import type { OpenHouses } from '../houses/open-houses.ts';

/** What somebody was answered: it was done, or it was asked of the keeper. */
export interface Acknowledged {
  readonly command: string;
  readonly type: string;
  readonly house: string;
  readonly state: 'written' | 'proposed';
}

/** A plan while its history is played. */
export interface Story {
  readonly plan: PlanId;
  readonly person: PersonId;
  readonly guardians: readonly PersonId[];
  readonly goal: string;
  /** The party that each unit is, in the order of the units. */
  readonly parties: readonly string[];
  readonly acknowledged: Acknowledged[];
  /** Who answered for it when somebody last looked. */
  answerable: PartyUnit;
  /** As who answers for it last saw it. */
  seen: Plan | undefined;
}

/** The houses while a history is played in them. */
export interface Playing {
  readonly open: OpenHouses;
  readonly stories: readonly Story[];
  readonly counts: Map<string, number>;
  /** What was seen that never may be. */
  readonly wrong: string[];
  say(line: string): void;
}

/** Counts that something has happened. */
export function count({ counts }: Pick<Playing, 'counts'>, what: string, times = 1): void {
  counts.set(what, (counts.get(what) ?? 0) + times);
}
