import type { HouseId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import type { HeldCopy } from './ports.ts';

/** Which house says that it keeps the original, and how many times it has moved, and one. */
export type Keeping = Pick<Plan, 'keeper' | 'term'>;

/** What a house already knows of a plan. */
export interface KnownKeeping {
  readonly house: HouseId;
  /** The original, if it lies or has lain here. */
  readonly original: (Keeping & Pick<Plan, 'moving'>) | undefined;
  /** The copy that the unit holds. */
  readonly held: Pick<HeldCopy, 'copy' | 'endedAt'> | undefined;
}

/** Whether a sender is the keeper as far as is known, was so before, never was, or may be the next one whom the keeper has not named yet. */
export type Trust = 'keeper' | 'former' | 'stranger' | 'unnamed';

/**
 * Whether to believe a house that tells a unit about a plan: any house is believed the first time; from then on only the one that keeps the original,
 * and after it the one that it has said the original moved to (SEC-02, SEC-03).
 *
 * @param sender - the house that tells, and in which term
 * @param known - what this house knows already
 */
export function trustInKeeper(sender: Keeping, { house, original, held }: KnownKeeping): Trust {
  const [latest] = [original, held?.copy].filter((one) => one !== undefined).toSorted((one, other) => other.term - one.term);
  if (latest === undefined) return 'keeper';
  if (sender.term < latest.term) return 'former';
  if (sender.keeper === latest.keeper) return 'keeper';
  if (mayHaveBeenHandedOn(sender, original)) return 'unnamed';
  const isTaken = latest.keeper === house || sender.term === latest.term;
  return isTaken ? 'stranger' : trustInNewcomer(held);
}

// The house that it is on its way to may have handed it on before its own word has come here.
const mayHaveBeenHandedOn = ({ term }: Keeping, original: KnownKeeping['original']): boolean => original?.moving !== undefined && term > original.term + 1;

// A unit that is told nothing at present has no keeper that could name the next one.
const trustInNewcomer = (held: KnownKeeping['held']): Trust => (held === undefined || held.endedAt !== undefined ? 'keeper' : 'unnamed');
