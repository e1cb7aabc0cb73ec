import { appliedOnceInOrder } from './applied-once-in-order.ts';
import { everythingInStep } from './everything-in-step.ts';
import type { Invariant } from './invariant.ts';
import { nothingAfterWithdrawal } from './nothing-after-withdrawal.ts';
import { nothingLate } from './nothing-late.ts';
import { nothingLost } from './nothing-lost.ts';
import { onlyWhatIsAllowed } from './only-what-is-allowed.ts';
import { oneAnswerable } from './one-answerable.ts';
import { oneWriter } from './one-writer.ts';
import { theAnswerableCanWork } from './the-answerable-can-work.ts';

/** What holds in every history. */
export const allInvariants: readonly Invariant[] = [
  nothingAfterWithdrawal,
  nothingLate,
  onlyWhatIsAllowed,
  oneWriter,
  oneAnswerable,
  theAnswerableCanWork,
  appliedOnceInOrder,
  nothingLost,
  everythingInStep,
];
