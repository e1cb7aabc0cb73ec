import { expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';
import { sayViolation } from './say-violation.ts';
import { violationTextId, violationTexts } from './violation-texts.ts';

const names: Record<string, string> = {
  hanna: 'Hanna Ahlgren',
  'region/bvc-asen': 'BVC Åsen',
  group: 'Föräldragrupp',
  film: 'Marte Meo',
};
const words = { texts: createTexts('sv'), nameOf: (_what: string, id: string) => names[id] ?? id };
const because = (code: string, facts = {}) => ({ code, path: [], facts, rule: 'CON-02', laws: [] });
const whom = { person: 'hanna', house: 'region', unit: 'bvc-asen' };

test.each([
  ['guardianConsentMissing', { person: 'hanna' }, 'Hanna Ahlgren har inte svarat än. Alla', 'never asked'],
  ['guardianConsentMissing', { person: 'hanna', withdrawnOn: '2026-12-01' }, 'Hanna Ahlgren tog tillbaka sitt ja den 1 december 2026. Alla', 'withdrawn'],
  ['guardianConsentMissing', { person: 'hanna', endedOn: '2026-12-01' }, 'Samtycket från Hanna Ahlgren gällde till och med den 1 december 2026.', 'over'],
  ['ownConsentMissing', { person: 'hanna', beginsOn: '2026-12-24' }, 'Samtycket från Hanna Ahlgren börjar gälla den 24 december 2026.', 'yet to come'],
  ['receiverNotCovered', whom, 'BVC Åsen står inte med i samtycket från Hanna Ahlgren.', 'the unit is named'],
  ['kindNotNamed', { ...whom, kind: 'mentalHealth' }, 'nämner inte psykisk hälsa för BVC Åsen', 'the kind is named in words'],
  ['originalNotCovered', { ...whom, kinds: ['ownWords', 'medication'] }, 'täcker inte egna ord och mediciner', 'several kinds'],
  ['originalNotCovered', { house: 'region', unit: 'bvc-asen' }, 'täcker inte allt i den.', 'to the unit that it is held back from the kinds are not named'],
  ['tooMany', { max: 60 }, 'Högst 60', 'a plan has limits'],
  ['sharingEnded', {}, 'har tagit slut', 'a code of the exchange'],
  ['circularOrder', { interventions: ['group', 'film'] }, 'Föräldragrupp och Marte Meo', 'the circle is named'],
  ['statusNotPossible', { from: 'done', to: 'planned' }, '”klar” kan inte bli ”planerad”', 'states are words'],
  ['tooLong', { max: 300 }, 'Högst 300 tecken', 'numbers'],
  ['absenceToJudge', { unit: 'bvc-asen', count: 2 }, 'har varit borta 2 gånger', 'a number of times'],
  ['fromTomorrow', {}, 'Det gick inte. Inget har ändrats.', 'a code from a later version'],
])('%s with %o says "%s" (%s)', (code, facts, part, _reason) => {
  expect(sayViolation(because(code, facts), words).text).toContain(part);
});

test('every code gives a whole sentence, whatever facts are there', () => {
  const said = Object.keys(violationTexts).map((code) => sayViolation(because(code), words).text);
  expect(said.filter((text) => !text.endsWith('.') || /[{}]|undefined/.test(text))).toEqual([]);
});

test('a law that must be checked says so, and an unknown law is left out', () => {
  const { laws } = sayViolation({ ...because('planClosed'), laws: ['osl-consent', 'no-such-law'] }, words);
  expect(laws.map(({ mustBeChecked }) => mustBeChecked)).toEqual([true]);
});

test('a code that only looks like a property of an object has no words of its own', () => {
  expect(violationTextId('toString')).toBe('violation.other');
});
