import type { CalendarDate } from '@stafett/kernel';
import { createTexts } from '@stafett/texts';
import { expect, test } from 'vitest';
import { aPlan, at, by, ids } from '../testing/a-plan.ts';
import { consentAnswersOf, consentGiversOf } from './consent-givers.ts';

const texts = createTexts('sv');
const yes = (id: string, givenBy: string, about: string) => ({
  type: 'recordConsent',
  consent: {
    id: `00000000-0000-4000-8000-0000000002${id}`,
    about,
    givenBy,
    givenAs: givenBy === about ? 'self' : 'guardian',
    answer: 'yes',
    from: '2026-11-23',
    receivers: [],
    form: 'oral',
    takenBy: { name: by.name, house: by.house, unit: by.unit },
    takenAt: at,
    informedHow: 'Samtal',
    interpreter: false,
  },
});

test('the guardians of a child come first, then everyone for themselves', () => {
  const givers = consentGiversOf(aPlan(), '2026-11-23' as CalendarDate).map(({ name, as }) => `${name} ${as}`);
  expect(givers).toEqual(['Hanna Ahlgren guardian', 'Daniel Ahlgren guardian', 'Josef Ahlgren self', 'Hanna Ahlgren self', 'Daniel Ahlgren self']);
});

test('CON-09: a god man answers as god man, together with the child who came alone', () => {
  const plan = aPlan();
  const godMan = { ...plan.people[1]!, id: '00000000-0000-4000-8000-000000000099' as never, name: 'Gunnel Alm', relation: 'godMan' as const };
  const people = [{ ...plan.people[0]!, unaccompanied: true }, godMan];
  const representatives = [{ id: godMan.id, kind: 'godManForChild' as const, mandate: ['person' as const], from: '2026-01-01' as CalendarDate }];
  const givers = consentGiversOf({ ...plan, people, representatives }, '2026-11-23' as CalendarDate).map(({ name, as }) => `${name} ${as}`);
  expect(givers).toEqual(['Josef Ahlgren self', 'Gunnel Alm godMan', 'Gunnel Alm self']);
});

test('from 18 the person answers alone, and first', () => {
  const [first] = consentGiversOf(aPlan(), '2041-03-14' as CalendarDate);
  expect(first).toMatchObject({ name: 'Josef Ahlgren', as: 'self' });
});

test('who must answer is always shown, others when they have answered', () => {
  const shown = (...changes: object[]) =>
    consentAnswersOf(aPlan(...changes), '2026-11-23' as CalendarDate, texts).map(({ name, latest }) => `${name}: ${latest?.answer ?? '–'}`);
  expect(shown()).toEqual(['Hanna Ahlgren: –', 'Daniel Ahlgren: –']);
  expect(shown(yes('01', ids.mother, ids.child), yes('02', ids.father, ids.father))).toEqual([
    'Hanna Ahlgren: yes',
    'Daniel Ahlgren: –',
    'Daniel Ahlgren: yes',
  ]);
});
