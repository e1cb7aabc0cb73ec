import { appliedOnceInOrder } from './applied-once-in-order.ts';
import type { Check } from './at-rest.ts';
import { copiesInStep } from './copies-in-step.ts';
import { nothingAfterWithdrawal } from './nothing-after-withdrawal.ts';
import { nothingLost } from './nothing-lost.ts';
import { oneKeeper } from './one-keeper.ts';
import { strangersHoldNothing } from './strangers-hold-nothing.ts';

/** What holds of every plan when everything works again. */
export const allChecks: readonly Check[] = [oneKeeper, nothingLost, appliedOnceInOrder, nothingAfterWithdrawal, copiesInStep, strangersHoldNothing];
