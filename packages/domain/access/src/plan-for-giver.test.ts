import type { Instant } from '@stafett/kernel';
import type { PlanCommandType } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { planForGiver } from './plan-for-giver.ts';
import { relationTo } from './relation-to.ts';
import { almasPlan, bup, school, social } from './testing/a-family.ts';

const came = '2026-11-23T08:00:00.000Z' as Instant;
const handedOver = almasPlan({ lead: { ...bup, party: almasPlan().parties[2]?.id as never, who: 'Petra', state: 'accepted', heldBy: social, version: 2 } });
const relation = (actor: typeof social, type: PlanCommandType, at: string, cameAt: Instant | undefined = came) =>
  relationTo(actor, planForGiver(handedOver, { actor, command: { type }, cameAt }, at as Instant));

describe('LAD-03: what the giver wrote while the original was on its way', () => {
  test.each([
    [social, 'addNote', '2026-11-23T09:00:00.000Z', 'answerable', 'it wrote it as the one who answered'],
    [social, 'addNote', '2026-11-24T08:00:00.000Z', 'answerable', 'within a day of the original'],
    [social, 'addNote', '2026-11-24T08:00:00.001Z', 'party', 'after a day it is a party like others'],
    [social, 'nameLead', '2026-11-23T09:00:00.000Z', 'party', 'who holds the baton is for the new lead'],
    [social, 'closePlan', '2026-11-23T09:00:00.000Z', 'party', 'and so is the end of the plan'],
    [bup, 'addNote', '2026-11-23T09:00:00.000Z', 'answerable', 'the new lead answers, and loses nothing by it'],
  ] as const)('%#: %s', (actor, type, at, expected, _reason) => {
    expect(relation(actor, type, at)).toBe(expected);
  });

  test('another party gains nothing by it, nor does a giver where no original came', () => {
    expect(relation(school, 'addNote', '2026-11-23T09:00:00.000Z')).not.toBe('answerable');
    const plan = planForGiver(handedOver, { actor: social, command: { type: 'addNote' }, cameAt: undefined }, came);
    expect(plan).toBe(handedOver);
  });

  test('nor one whose lead has not said yes', () => {
    const offered = { ...handedOver, lead: handedOver.lead && { ...handedOver.lead, state: 'declined' as const } };
    expect(planForGiver(offered, { actor: social, command: { type: 'addNote' }, cameAt: came }, came)).toBe(offered);
  });
});
