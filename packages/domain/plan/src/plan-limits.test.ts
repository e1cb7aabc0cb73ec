import { describe, expect, test } from 'vitest';
import { decideOn } from './decide-on.ts';
import { Plan } from './plan.schema.ts';
import { PlanCommand } from './plan-command.schema.ts';
import { fieldLengths } from './plan-intervention.schema.ts';
import { planLimits } from './plan-limits.ts';
import { applyEntry } from './rebuild-plan.ts';
import { contextAt, covered } from './testing/carry-on.ts';
import {
  aConsent,
  commandId,
  consentId,
  goalId,
  hanna,
  idOf,
  interventionId,
  minutes,
  noteId,
  partyId,
  psychiatry,
  worker,
} from './testing/fictional-family.ts';

const report = { status: 'underWay', by: worker, at: minutes(5) } as const;
const full = (): Plan => {
  const { plan } = covered();
  const many = <Thing extends { readonly id: string }>(thing: Thing | undefined, count: number): Thing[] =>
    Array.from({ length: count }, (_none, index) => ({ ...(thing as Thing), id: idOf(10_000 + index) }));
  return {
    ...plan,
    consents: [...plan.consents, ...many(plan.consents[0], planLimits.consents - plan.consents.length)],
    preparation: { ...plan.preparation, notes: many(plan.preparation.notes[0], planLimits.notes) },
    parties: [...plan.parties, ...many(plan.parties[1], planLimits.parties - plan.parties.length)],
    goals: [...plan.goals, ...many(plan.goals[1], planLimits.goals - plan.goals.length)],
    interventions: [
      ...plan.interventions.map((one) => ({ ...one, reports: Array.from({ length: planLimits.reports }, () => report) })),
      ...many({ ...plan.interventions[1], after: [] } as unknown as Plan['interventions'][number], planLimits.interventions - plan.interventions.length),
    ],
    followUps: many(
      { heldOn: '2026-11-23', goals: 'g', stillNeeded: true, outcome: 'continue', by: worker, at: minutes(5) } as unknown as Plan['followUps'][number],
      planLimits.followUps,
    ),
  };
};

describe('A plan never grows out of its own shape: a house that got such a copy would refuse it', () => {
  const additions: readonly PlanCommand[] = [
    { type: 'recordConsent', consent: aConsent({ id: consentId(9), givenBy: hanna }) },
    { type: 'addNote', note: noteId(9), list: 'strengths', text: 'x' },
    { type: 'inviteParty', party: partyId(9), unit: psychiatry, role: 'r' },
    { type: 'addGoal', goal: goalId(8), kind: 'longTerm', text: 'x' },
    { type: 'addIntervention', intervention: interventionId(9), goal: goalId(1), what: 'x' },
    { type: 'reportIntervention', intervention: interventionId(1), status: 'done' },
    { type: 'recordFollowUp', followUp: idOf(850), heldOn: '2026-11-23' as never, goals: 'g', stillNeeded: false, outcome: 'close' },
  ];
  test.each(additions.map((command) => [command.type, command] as const))('one more by %s is refused', (_type, command) => {
    const plan = full();
    expect(Plan.safeParse(plan).error).toBeUndefined();
    const decision = decideOn(plan, command, contextAt(minutes(99)));
    expect(decision.violations.map(({ code }) => code)).toContain('tooMany');
    const after = applyEntry(plan, {
      plan: plan.id,
      version: plan.version + 1,
      command: commandId(1),
      keeper: plan.keeper,
      term: plan.term,
      change: command,
      by: worker,
      at: minutes(99),
    });
    expect(Plan.safeParse(after).success).toBe(false);
  });

  test.each(Object.entries(fieldLengths))('the field %s of an intervention takes no longer text when it is revised than when it was written', (field, max) => {
    const revise = (text: string) => PlanCommand.safeParse({ type: 'reviseIntervention', intervention: interventionId(1), field, text, baseVersion: 1 });
    expect(revise('x'.repeat(max)).success).toBe(true);
    expect(revise('x'.repeat(max + 1)).error?.issues).toMatchObject([{ code: 'too_big', maximum: max, path: ['text'] }]);
  });
});
