import { type Plan, PlanCommand, type PlanCommandType } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { grantsFor } from './grants-for.ts';
import { mayChangePlan } from './may-change-plan.ts';
import { mayReadOriginal } from './may-read-original.ts';
import { relationTo } from './relation-to.ts';
import { proposableCommands } from './who-may-change.ts';

type Place = Plan['initiator'];

const places = ['municipality', 'region'].flatMap((house) => ['one', 'two'].map((unit) => ({ house, unit }) as Place));
const stranger = { house: 'sis', unit: 'one' } as Place;
const actors = [...places, stranger];

// Every plan that the rules can leave: the unit that answers for it is in the house that keeps the original.
const plans = places.flatMap((initiator) =>
  places.flatMap((asked) =>
    [undefined, ...places].flatMap((heldBy) =>
      (['offered', 'accepted', 'declined'] as const).map((state) => {
        const answerable = state === 'accepted' ? asked : (heldBy ?? initiator);
        const parties = [initiator, asked, answerable].map((place, index) => ({ ...place, id: `p${index}` }));
        const interventions = [{ id: 'i1', responsible: { party: 'p0' } }];
        return { keeper: answerable.house, initiator, parties, lead: { ...asked, party: 'p1', state, heldBy }, interventions } as unknown as Plan;
      }),
    ),
  ),
);

const types: readonly PlanCommandType[] = PlanCommand.options.map(({ shape }) => shape.type.value);
const partiesOf = (type: PlanCommandType): readonly string[] => (proposableCommands.includes(type) ? ['p0', 'p1', 'p9'] : ['p1']);
const commands = types.flatMap((type) => partiesOf(type).map((party) => ({ type, party, intervention: 'i1' }) as unknown as PlanCommand));
const allowedIn = (actor: Place, plan: Plan): ReadonlySet<PlanCommandType> =>
  new Set(commands.filter((command) => mayChangePlan({ actor, plan, command }, '2026-11-23' as never).outcome === 'allowed').map(({ type }) => type));
const every = plans.flatMap((plan) => actors.map((actor) => ({ plan, actor, relation: relationTo(actor, plan), allowed: allowedIn(actor, plan) })));

describe(`SEC-04: in all ${plans.length} plans of two houses with two units, with all ${types.length} commands`, () => {
  test('a stranger may do nothing', () => {
    expect(every.filter((one) => one.relation === 'stranger' && one.allowed.size > 0)).toEqual([]);
  });
  test('a party may do nothing but what it can propose', () => {
    expect(every.filter((one) => one.relation === 'party' && [...one.allowed].some((type) => !proposableCommands.includes(type)))).toEqual([]);
  });
  test('the answerable unit may do everything but take on the lead in somebody’s stead', () => {
    const mustDo = types.filter((type) => type !== 'acceptLead' && type !== 'declineLead');
    expect(every.filter((one) => one.relation === 'answerable' && mustDo.some((type) => !one.allowed.has(type)))).toEqual([]);
  });
  test('one unit is granted the original, in the house that keeps it, and nobody else there reads it', () => {
    for (const { plan, actor, relation } of every) {
      const granted = grantsFor(plan, actor.house).map(({ unit }) => unit);
      expect(granted).toHaveLength(actor.house === plan.keeper ? 1 : 0);
      expect(granted.includes(actor.unit)).toBe(relation === 'answerable');
      expect(actor.house === plan.keeper && mayReadOriginal(actor, plan)).toBe(granted.includes(actor.unit));
    }
  });
  test('in a house that has given the original away, only the unit that gave it reads it as it stood', () => {
    for (const { plan, actor } of every.filter(({ plan: { keeper }, actor: { house } }) => keeper !== house)) {
      const giver = plan.lead?.heldBy ?? plan.initiator;
      expect(mayReadOriginal(actor, plan)).toBe(giver.house === actor.house && giver.unit === actor.unit);
    }
  });
});
