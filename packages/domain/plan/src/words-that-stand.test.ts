import { describe, expect, test } from 'vitest';
import { decideOn } from './decide-on.ts';
import type { Plan } from './plan.schema.ts';
import type { PlanCommand } from './plan-command.schema.ts';
import { type Carried, carryOn, contextAt, invited, met, prepared, theMeeting } from './testing/carry-on.ts';
import { goalId, hanna, interventionId, josef, minutes, noteId, partyId, worker } from './testing/fictional-family.ts';

const codesOf = ({ plan }: Carried, command: PlanCommand, by = worker): string[] =>
  decideOn(plan, command, contextAt(minutes(plan.version), by)).violations.map(({ code, rule }) => `${code} ${rule}`);

const open = (): Carried => carryOn(invited(), { type: 'openMeeting', present: { parties: [partyId(1)], people: [hanna] } });

describe('Words that came too late are refused, not written over (PRO-22)', () => {
  const stale: readonly [string, () => Carried, PlanCommand][] = [
    ['what matters', prepared, { type: 'writeWhatMatters', text: 'Annat', wordsOf: josef }],
    ['a note', prepared, { type: 'reviseNote', note: goalId(9) as never, text: 'Annat', baseVersion: 1 }],
    ['the meeting', invited, { ...theMeeting } as PlanCommand],
    ['a goal', met, { type: 'reviseGoal', goal: goalId(2), text: 'Annat', baseVersion: 1 }],
    ['a text of an intervention', met, { type: 'reviseIntervention', intervention: interventionId(1), field: 'where', text: 'Annat', baseVersion: 1 }],
    ['the lead', met, { type: 'nameLead', party: partyId(1), who: 'Maria' }],
  ];
  test.each(stale)('%s', (_what, from, command) => {
    expect(codesOf(from(), command)).toEqual(['staleField PRO-22']);
  });

  test('two people who change different texts of one intervention do not stand in each other’s way', () => {
    const before = met();
    const base = before.plan.interventions[0]?.version as number;
    const one = carryOn(before, { type: 'reviseIntervention', intervention: interventionId(1), field: 'where', text: 'På mottagningen', baseVersion: base });
    const both = carryOn(one, { type: 'reviseIntervention', intervention: interventionId(1), field: 'starts', text: 'Nu', baseVersion: base });
    expect(both.plan.interventions[0]).toMatchObject({ where: 'På mottagningen', starts: 'Nu' });
  });
});

describe('The child’s own words are never written over by others (GOA-08)', () => {
  const own = (): Carried => {
    const situated = carryOn(open(), { type: 'writeWhatMatters', text: 'Leka', wordsOf: josef, baseVersion: open().plan.preparation.whatMatters?.version });
    const noted = carryOn(situated, { type: 'addNote', note: noteId(1), list: 'questions', text: 'Får jag springa?', wordsOf: josef });
    return carryOn(noted, { type: 'addGoal', goal: goalId(1), kind: 'longTerm', text: 'Jag springer med de andra.', wordsOf: josef });
  };
  const over: readonly [string, (plan: Plan) => PlanCommand][] = [
    ['a goal', ({ goals }) => ({ type: 'reviseGoal', goal: goalId(1), text: 'Josef är trygg.', baseVersion: goals[0]?.version as number })],
    [
      'a question',
      ({ preparation }) => ({ type: 'reviseNote', note: noteId(1), text: 'Aktivitetsnivå?', baseVersion: preparation.notes.at(-1)?.version as number }),
    ],
    ['what matters', ({ preparation }) => ({ type: 'writeWhatMatters', text: 'Trygghet', wordsOf: hanna, baseVersion: preparation.whatMatters?.version })],
  ];
  test.each(over)('%s', (_what, command) => {
    const carried = own();
    expect(codesOf(carried, command(carried.plan))).toEqual(['ownWordsStand GOA-08']);
    expect(codesOf(carried, { ...command(carried.plan), wordsOf: josef } as PlanCommand)).toEqual([]);
  });
});
