import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyToBaton, rebuildBaton } from './apply-to-baton.ts';
import { Baton, type BatonEvent } from './baton.schema.ts';
import { isBatonFinished } from './baton-transitions.ts';
import { decideOnBaton } from './decide-on-baton.ts';
import { holderOf } from './holder-of.ts';
import { batonsOf, overdueBatons } from './overdue-batons.ts';
import { anEvent } from './testing/arbitraries.ts';
import { at } from './testing/handover.ts';

type Step = { readonly before: Baton | undefined; readonly event: BatonEvent; readonly after: Baton | undefined };

// Most events of a wild sequence are refused: half of them are made by a unit of the baton, later than what came before, so that many go through.
const sequences = fc
  .array(fc.tuple(anEvent, fc.constantFrom('wild', 'giver', 'receiver'), fc.nat({ max: 3 })), { minLength: 1, maxLength: 14 })
  .map((drafts) => {
    let baton: Baton | undefined;
    return drafts.map(([draft, part, days]): Step => {
      const before = baton;
      const event = before === undefined || part === 'wild' ? draft : tamed(draft, { baton: before, part: part as 'giver' | 'receiver', days });
      baton = applyToBaton(before, event);
      return { before, event, after: baton };
    });
  });

function tamed(event: BatonEvent, { baton, part, days }: { baton: Baton; part: 'giver' | 'receiver'; days: number }): BatonEvent {
  return { ...event, by: baton[part], at: new Date(Date.parse(baton.lastAt) + days * 86_400_000).toISOString() as BatonEvent['at'] };
}

type Happened = Step & { readonly before: Baton; readonly after: Baton };

const eachStep = (check: (step: Step) => void) => fc.assert(fc.property(sequences, (steps) => steps.forEach(check)));
const hasHappened = (step: Step): step is Happened => step.before !== undefined && step.after !== undefined && step.before !== step.after;
const eachChange = (check: (step: Happened) => void) => fc.assert(fc.property(sequences, (steps) => steps.filter(hasHappened).forEach(check)));
const eachBaton = (check: (baton: Baton) => void) =>
  fc.assert(fc.property(sequences, (steps) => steps.flatMap(({ after }) => (after === undefined ? [] : [after])).forEach(check)));
const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

test('LAD-03: once offered a baton is never gone, and has exactly one holder: the giver or the receiver', () => {
  eachStep(({ before, after }) => expect(before !== undefined && after === undefined).toBe(false));
  eachBaton((baton) => expect([baton.giver, baton.receiver].filter((place) => same(place, holderOf(baton)))).toHaveLength(1));
});

test('LAD-03: an event that is refused changes nothing, and one that is allowed is kept', () => {
  eachStep(({ before, event, after }) => expect(after === before).toBe(decideOnBaton(before, event).outcome !== 'allowed'));
});

test('LAD-03: only the receiver’s own yes moves the responsibility, and to the receiver', () => {
  eachChange(({ before, event, after }) => {
    const moved = !same(holderOf(after), holderOf(before));
    expect(moved).toBe(event.type === 'accepted');
    expect(moved && !same(event.by, before.receiver)).toBe(false);
    expect(moved ? holderOf(after) : after.giver).toEqual(moved ? before.receiver : before.giver);
  });
});

test('LAD-03: a baton that was declined with a better receiver can be offered on to it', () => {
  eachBaton((baton) => {
    const { better = baton.receiver } = baton.declines.at(-1) ?? {};
    const deadline = baton.lastAt.slice(0, 10) as Baton['deadline'];
    const after = applyToBaton(baton, { type: 'offeredOn', at: baton.lastAt, by: baton.giver, receiver: better, deadline });
    const isPossible = ['offered', 'declined'].includes(baton.state) && !same(better, baton.giver);
    expect(after).toEqual(isPossible ? { ...baton, state: 'offered', receiver: better, deadline } : baton);
  });
});

test('LAD-03: an unfinished baton is in its holder’s list, and in its giver’s, and late in the end', () => {
  eachBaton((baton) => {
    const open = isBatonFinished(baton) ? 0 : 1;
    expect(batonsOf(holderOf(baton), [baton], at('2027-06-01'))).toHaveLength(open);
    expect(batonsOf(baton.giver, [baton], at('2027-06-01'))).toHaveLength(open);
    expect(overdueBatons([baton], at('2027-06-01'))).toHaveLength(open);
  });
});

test('LAD-03: a baton is what its events have made it, and of the shape that is kept', () => {
  const holds = fc.property(sequences, (steps) => {
    expect(rebuildBaton(steps.map(({ event }) => event))).toEqual(steps.at(-1)?.after);
  });
  fc.assert(holds);
  eachBaton((baton) => expect(Baton.parse(baton)).toEqual(baton));
});
