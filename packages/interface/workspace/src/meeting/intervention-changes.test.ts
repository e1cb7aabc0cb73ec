import { expect, test } from 'vitest';
import { aPlan, ids } from '../testing/a-plan.ts';
import { changesTo, draftOf, overtakenIn } from './intervention-changes.ts';

const goals = [
  { type: 'addGoal', goal: ids.longTerm, kind: 'longTerm', text: 'Josef har trygg omsorg' },
  { type: 'addGoal', goal: ids.shortTerm, kind: 'shortTerm', parent: ids.longTerm, text: 'Trygg anknytning' },
];
const written = [
  { type: 'addIntervention', intervention: ids.first, goal: ids.shortTerm, what: 'Föräldragrupp' },
  { type: 'addIntervention', intervention: ids.second, goal: ids.shortTerm, what: 'Marte Meo', responsible: { party: ids.own }, howOften: '5 tillfällen' },
];
const plan = aPlan(...goals, ...written);
const base = plan.interventions[1] as (typeof plan.interventions)[number];
const draft = draftOf(base);

test('nothing is sent when nothing was changed', () => {
  expect(changesTo(base, draft, plan)).toEqual([]);
});

test('each changed text is a command of its own, on the version that it builds on', () => {
  expect(changesTo(base, { ...draft, howOften: '6 tillfällen', where: 'Hemma' }, plan)).toEqual([
    { type: 'reviseIntervention', intervention: ids.second, field: 'howOften', text: '6 tillfällen', baseVersion: 5 },
    { type: 'reviseIntervention', intervention: ids.second, field: 'where', text: 'Hemma', baseVersion: 5 },
  ]);
});

test('a text that was changed before builds on its own version', () => {
  const later = aPlan(...goals, ...written, { type: 'reviseIntervention', intervention: ids.second, field: 'howOften', text: '6 tillfällen', baseVersion: 5 });
  const now = later.interventions[1] as typeof base;
  expect(changesTo(now, { ...draftOf(now), howOften: '7 tillfällen' }, later)).toMatchObject([{ field: 'howOften', baseVersion: 6 }]);
});

test('who, when and in which order go together in one command', () => {
  expect(changesTo(base, { ...draft, responsible: ids.mother, after: [ids.first] }, plan)).toEqual([
    { type: 'arrangeIntervention', intervention: ids.second, responsible: { person: ids.mother }, due: undefined, after: [ids.first], baseVersion: 5 },
  ]);
});

test('only a text that both have changed, to different words, is shown as overtaken', () => {
  const now = { ...base, howOften: 'Varje vecka', where: 'Kliniken' };
  expect(overtakenIn(base, now, { ...draft, howOften: '6 tillfällen', what: 'Marte Meo hemma' })).toEqual([{ field: 'howOften', theirs: 'Varje vecka' }]);
});
