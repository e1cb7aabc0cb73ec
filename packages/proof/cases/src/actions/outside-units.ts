import type { CommandOf } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, partyOf, partyUnitOf, placeOf } from '../action-rule.ts';
import { nameOf } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

/** A unit that is in no register is described by what one knows of it; the case gives it the house `outside`. */
export const describeUnit = actionRule(
  z.strictObject({ unit: nameOf('unit'), organisation: z.string(), reachedBy: z.string() }),
  ({ unit, organisation, reachedBy }, telling): CommandOf<'describeUnit'> => {
    const { house: _outside, ...words } = partyUnitOf(unit, telling);
    return { type: 'describeUnit', ...words, organisation, reachedBy };
  },
);

/** Another way to reach it. */
export const reviseReach = actionRule(
  z.strictObject({ unit: nameOf('unit'), reachedBy: z.string(), baseVersion: BaseVersion }),
  ({ unit, reachedBy, baseVersion }, telling): CommandOf<'reviseReach'> => {
    const { unit: id } = placeOf(unit, telling);
    const found = telling.plan?.outsideUnits?.find((one) => one.unit === id);
    return { type: 'reviseReach', unit: id, reachedBy, baseVersion: baseVersion ?? found?.version ?? 0 };
  },
);

/** It turns out to be a known unit. */
export const joinUnit = actionRule(
  z.strictObject({ unit: nameOf('unit'), as: nameOf('unit') }),
  ({ unit, as }, telling): CommandOf<'joinUnit'> => ({ type: 'joinUnit', party: partyOf(unit, telling), unit: partyUnitOf(as, telling) }),
);
