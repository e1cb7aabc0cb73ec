import type { HouseId, UnitId } from '@stafett/kernel';
import type { Plan, PlanCommand } from '@stafett/plan';
import { describe, expect, test } from 'vitest';
import { grantsFor } from './grants-for.ts';
import { mayChangePlan } from './may-change-plan.ts';
import { relationTo } from './relation-to.ts';

const at = (house: string, unit: string) => ({ house: house as HouseId, unit: unit as UnitId });
const social = at('municipality', 'barn-och-familj');
const paediatrics = at('region', 'barnmedicin');
const preschool = at('municipality', 'forskolan-solrosen');
const stranger = at('sis', 'ungdomshemmet-granliden');

const party = (id: string, place: typeof social) => ({ id, ...place });
const parties = [party('p1', social), party('p2', paediatrics), party('p3', preschool)];
const interventions = [{ id: 'i1', responsible: { party: 'p3' } }];
const plan = { keeper: 'municipality', initiator: social, parties, interventions, lead: { ...paediatrics, party: 'p2', state: 'offered' } } as unknown as Plan;
const accepted = { ...plan, keeper: 'region', lead: { ...plan.lead, state: 'accepted' } } as Plan;
const today = '2026-11-23' as never;

const outcome = (actor: typeof social, command: object, of = plan) =>
  mayChangePlan({ actor, plan: of, command: command as PlanCommand }, today).violations[0]?.code ?? 'allowed';

describe('SEC-04: who may do what follows from the unit’s relation to the plan', () => {
  const cases: readonly [reason: string, actor: typeof social, command: object, of: Plan, answer: string][] = [
    ['the unit that began the work writes in it', social, { type: 'addNote' }, plan, 'allowed'],
    ['a party does not write in the original', paediatrics, { type: 'addNote' }, plan, 'onlyTheAnswerable'],
    ['a stranger does not', stranger, { type: 'addNote' }, plan, 'notYourPlan'],
    ['a party answers its own invitation', paediatrics, { type: 'answerInvitation', party: 'p2' }, plan, 'allowed'],
    ['and nobody else’s', paediatrics, { type: 'answerInvitation', party: 'p3' }, plan, 'onlyTheAnswerable'],
    ['an answer by phone is written by the one that calls', social, { type: 'answerInvitation', party: 'p3' }, plan, 'allowed'],
    ['a party reports what it took on', preschool, { type: 'reportIntervention', intervention: 'i1' }, plan, 'allowed'],
    ['and not what others took on', paediatrics, { type: 'reportIntervention', intervention: 'i1' }, plan, 'onlyTheAnswerable'],
    ['the unit that is asked takes the lead', paediatrics, { type: 'acceptLead', party: 'p2' }, plan, 'allowed'],
    ['nobody takes the lead in its stead', social, { type: 'acceptLead', party: 'p2' }, plan, 'onlyTheParty'],
    ['when the lead has accepted, it writes', paediatrics, { type: 'addNote' }, accepted, 'allowed'],
    ['and the one that began the work is a party', social, { type: 'addNote' }, accepted, 'onlyTheAnswerable'],
  ];
  test.each(cases)('%s', (_reason, actor, command, of, answer) => expect(outcome(actor, command, of)).toBe(answer));
});

test('only the unit that answers for the plan is granted the original, in the house that keeps it', () => {
  expect(grantsFor(plan, social.house)).toEqual([{ unit: social.unit, part: 'original' }]);
  expect(grantsFor(accepted, social.house)).toEqual([]);
  expect(grantsFor(accepted, paediatrics.house)).toEqual([{ unit: paediatrics.unit, part: 'original' }]);
});

test('a unit is answerable, a party or a stranger', () => {
  expect([social, paediatrics, stranger].map((actor) => relationTo(actor, plan))).toEqual(['answerable', 'party', 'stranger']);
});
