import { describe, expect, test } from 'vitest';
import type { PlanCommand } from '../plan-command.schema.ts';
import { begun, type Carried, carryOn, consented } from '../testing/carry-on.ts';
import { daniel, idOf, josef, minutes, noteId, worker } from '../testing/fictional-family.ts';
import { refusedWith } from '../testing/refused-with.ts';

const refer: PlanCommand = { type: 'referToPlan', reference: noteId(7), kind: 'lptCarePlan', owner: 'BUP', date: '2026-10-01' as never, where: 'Journalen' };
const referred = (): Carried => carryOn(consented(), refer);
const crisis: PlanCommand = { type: 'writeCrisisPlan', part: 'signs', text: 'Jag blir tyst.', wordsOf: josef };

describe('PLA-10: sister plans are referred to and never copied', () => {
  test('kind, owner, date and where; what it tells that there is one goes by its kind', () => {
    expect(referred().plan.sisterPlans).toEqual([
      {
        id: noteId(7),
        kind: 'lptCarePlan',
        owner: 'BUP',
        date: '2026-10-01',
        where: 'Journalen',
        about: josef,
        information: 'mentalHealth',
        version: referred().plan.version,
      },
    ]);
    const told = carryOn(referred(), { ...refer, reference: noteId(8), kind: 'schoolActionProgramme', about: daniel, information: 'family' } as PlanCommand);
    expect(told.plan.sisterPlans?.[1]).toMatchObject({ id: noteId(8), about: daniel, information: 'family' });
  });
  test('a reference is taken away', () => {
    const { version } = referred().plan;
    expect(carryOn(referred(), { type: 'removeReference', reference: noteId(7), baseVersion: version }).plan.sisterPlans).toEqual([]);
    expect(refusedWith(referred(), { type: 'removeReference', reference: noteId(7), baseVersion: version - 1 })).toEqual(['staleField PRO-22 baseVersion']);
    expect(refusedWith(consented(), { type: 'removeReference', reference: noteId(7), baseVersion: 1 })).toEqual(['unknownNote PRO-10 note']);
  });
  test('not twice under one id, not about a stranger, not before the consents', () => {
    expect(refusedWith(referred(), refer)).toEqual(['idTaken PLA-12 id']);
    expect(refusedWith(consented(), { ...refer, about: idOf(99) } as PlanCommand)).toEqual(['unknownPerson ACT-18 person']);
    expect(refusedWith(begun(), refer)).toHaveLength(2);
  });
});

describe('PLA-06: the crisis plan is written part by part', () => {
  const written = (): Carried => carryOn(consented(), crisis);
  test('each with whose words it is', () => {
    const both = carryOn(written(), { type: 'writeCrisisPlan', part: 'acuteCare', text: 'Ring 112.' });
    expect(both.plan.crisisPlan).toEqual({
      signs: { text: 'Jag blir tyst.', wordsOf: josef, by: worker, at: minutes(consented().plan.version), version: written().plan.version },
      acuteCare: { text: 'Ring 112.', wordsOf: undefined, by: worker, at: minutes(written().plan.version), version: both.plan.version },
    });
  });
  test('the child’s own words are not written over by others (GOA-08)', () => {
    const { version } = written().plan;
    expect(refusedWith(written(), { ...crisis, wordsOf: undefined, baseVersion: version } as PlanCommand)).toEqual(['ownWordsStand GOA-08 wordsOf']);
    expect(refusedWith(written(), { ...crisis, baseVersion: version } as PlanCommand)).toEqual([]);
  });
  test('words that came too late, words of a stranger, and words before the consents are refused', () => {
    expect(refusedWith(written(), crisis)).toEqual(['staleField PRO-22 baseVersion']);
    expect(refusedWith(consented(), { ...crisis, wordsOf: idOf(99) } as PlanCommand)).toEqual(['unknownPerson ACT-18 person']);
    expect(refusedWith(begun(), crisis)).toHaveLength(2);
  });
});
