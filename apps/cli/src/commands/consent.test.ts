import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const josef = {
  at: '2026-11-23 09:15',
  person: { id: 'josef', birthDate: '2023-03-14' },
  guardians: [{ id: 'mamma' }, { id: 'pappa' }],
  consents: [{ id: 'mammas-ja', givenBy: 'mamma', givenAs: 'guardian', answer: 'yes', from: '2026-11-20' }],
};
const [yes] = josef.consents;
const json = (more: object = {}): string => JSON.stringify({ ...josef, ...more });
const askAbout = async (more: object = {}, flags: readonly string[] = []) => askJson(['consent', '-', ...flags], { input: json(more) });

describe('the answer', () => {
  test('names by the names of the file who must consent, who is missing, and what would change it', async () => {
    const { code, answer } = await askAbout();
    expect(code).toBe(1);
    expect(answer).toMatchObject({
      at: '2026-11-23T08:15:00.000Z',
      profile: 'national',
      outcome: 'refused',
      rules: ['CON-02'],
      mustConsent: ['mamma', 'pappa'],
      missing: [{ person: 'pappa', as: 'guardian' }],
      restsOn: { consents: [], assessments: [], boardDecisions: [], grounds: [] },
      wouldChange: ['askGuardian'],
      violations: [{ code: 'guardianConsentMissing', facts: { person: 'pappa' }, rule: 'CON-02', remedy: 'askGuardian' }],
    });
    expect(answer).toMatchObject({ stillAllowed: expect.arrayContaining(['informAboutSip', 'reportWorry']) });
    expect(answer).toMatchObject({ lawPlaces: expect.arrayContaining([expect.objectContaining({ id: 'osl-consent', mustBeChecked: true })]) });
  });

  test('is yes with what it rests on, and how those answers were given', async () => {
    const pappa = { ...yes, id: 'pappas-ja', givenBy: 'pappa', form: 'sign', language: 'so', interpreter: true };
    const { code, answer } = await askAbout({ consents: [yes, pappa] });
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      outcome: 'allowed',
      missing: [],
      stillAllowed: [],
      restsOn: { consents: ['mammas-ja', 'pappas-ja'] },
      consents: [
        { id: 'mammas-ja', givenBy: 'mamma', givenAs: 'guardian', form: 'oral', language: 'sv', interpreter: false },
        { id: 'pappas-ja', givenBy: 'pappa', form: 'sign', language: 'so', interpreter: true },
      ],
    });
  });

  test('is 2 when a person must assess it', async () => {
    const consents = [yes, { ...yes, id: 'pappas-ja', givenBy: 'pappa' }, { ...yes, id: 'josefs-nej', givenBy: 'josef', givenAs: 'self', answer: 'no' }];
    expect(await askAbout({ consents })).toMatchObject({ code: 2, answer: { outcome: 'needsAssessment', rules: ['CON-03'] } });
  });

  test('follows the routine profile, in the file or on the command line', async () => {
    const older = {
      person: { id: 'josef', birthDate: '2010-03-14' },
      consents: [{ ...yes, id: 'josefs-ja', givenBy: 'josef', givenAs: 'self' }],
      assessments: [
        {
          id: 'mognad',
          question: 'maturity',
          outcome: 'mature',
          at: '2026-11-19',
          why: 'Samtal',
          by: { name: 'Bo', title: 'psykolog', unit: 'bup', house: 'region' },
        },
      ],
    };
    expect(await askAbout(older)).toMatchObject({ code: 1, answer: { profile: 'national' } });
    expect(await askAbout({ ...older, profile: 'vastra-gotaland' })).toMatchObject({ code: 0, answer: { profile: 'vastra-gotaland' } });
    expect(await askAbout({ ...older, profile: 'national' }, ['--profile', 'vastra-gotaland'])).toMatchObject({ code: 0 });
    expect(await askAbout({ ...older, routine: { matureChildSuffices: true } })).toMatchObject({ code: 0, answer: { profile: null } });
    expect((await ask(['consent', '-'], { input: json({ ...older, routine: { matureChildSuffices: true } }) })).out).toContain('efter rutinen i filen');
  });

  test.each([
    ['--at', '2026-11-19', 1, 'before the first answer'],
    ['--at', '2026-11-20', 0, 'a day is midday in the question and its beginning in the facts'],
    ['--at', '2026-11-20T00:30:00+01:00', 0, 'with an offset'],
    ['--at', '2026-11-19T22:59:59.999Z', 1, 'an instant in UTC, still the day before in Sweden'],
    ['--at', '2026-11-19T23:00:00.000Z', 0, 'an instant in UTC, when the day has begun in Sweden'],
    ['--at', '2041-03-14', 1, 'the day he turns 18'],
  ])('%s %s gives %i: %s', async (flag, at, code, _reason) => {
    const consents = [yes, { ...yes, id: 'pappas-ja', givenBy: 'pappa' }];
    expect((await askAbout({ consents }, [flag, at])).code).toBe(code);
  });

  test('reads well in Swedish', async () => {
    const { code, out } = await ask(['consent', '-'], { input: json() });
    expect(code).toBe(1);
    expect(out).toContain('Så är det 23 november 2026 kl. 09.15, efter rutinen national.\n\nNej. Arbetet med planen får inte börja än.\n');
    expect(out).toContain('Samtycke behövs från mamma och pappa.\nDet saknas svar från pappa (vårdnadshavare).\n- pappa har inte svarat än.');
    expect(out).toContain('  Fråga pappa och skriv in svaret.\n');
    expect(out).toContain('\nDet här får du göra ändå\n- Berätta vad en SIP är.');
    expect(out).toMatch(/\nRegler\n- CON-02 .+\n\nLagar\n- SoL \(2025:400\)/);
    expect(out).toContain('(kontrollera)');
    expect(out).not.toMatch(/undefined|[{}]|[0-9a-f]{8}-[0-9a-f]{4}/);
  });

  test('gives ids that are UUIDs back as they were written', async () => {
    const mia = '3f0c9a4e-8a54-4c7d-9a38-27d7c41f0b11';
    expect(await askAbout({ guardians: [{ id: mia }], consents: [] })).toMatchObject({
      answer: { mustConsent: [mia], missing: [{ person: mia, as: 'guardian' }] },
    });
  });
});

describe('wrong input is told by field and rule, and its values never', () => {
  test.each<[more: object, path: string, code: string, rule: string, reason: string]>([
    [{ at: undefined }, 'at', 'missing', 'SEC-11', 'no moment'],
    [{ at: '2026-02-30' }, 'at', 'invalidFormat', 'SEC-11', 'a day that does not exist'],
    [{ at: '2026-11-23 24:00' }, 'at', 'invalidFormat', 'SEC-11', 'a time that does not exist'],
    [{ at: 'i morgon' }, 'at', 'invalidFormat', 'SEC-11', 'words'],
    [{ profile: 'stockholm' }, 'profile', 'unknownValue', 'SEC-11', 'a profile that does not exist'],
    [{ profile: 'sis', routine: { matureChildSuffices: false } }, 'profile', 'saidTwice', 'SEC-11', 'two routines'],
    [{ person: undefined }, 'person', 'missing', 'SEC-11', 'nobody'],
    [{ person: { id: 'josef' } }, 'person.birthDate', 'missing', 'SEC-11', 'no birth date'],
    [{ person: { id: 'josef', birthDate: '2023-13-14' } }, 'person.birthDate', 'invalidFormat', 'SEC-11', 'an impossible day'],
    [{ person: { id: 'josef', birthDate: 20230314 } }, 'person.birthDate', 'wrongType', 'SEC-11', 'a number for a day'],
    [{ person: { id: 'josef', birthDate: '2023-03-14', name: 'Josef' } }, 'person.name', 'unknownField', 'SEC-11', 'a field that is not known'],
    [{ guardians: 'mamma' }, 'guardians', 'wrongType', 'SEC-11', 'no list'],
    [{ guardians: [{ id: 'mamma' }, { id: 2 }] }, 'guardians.1.id', 'wrongType', 'SEC-11', 'a number for a name'],
    [{ guardians: [{ id: '20230314-2398' }] }, 'guardians.0.id', 'notAName', 'SEC-11', 'a personal number for a name'],
    [{ consents: [{ ...yes, givenBy: 'mormor' }] }, 'consents.0.givenBy', 'unknownName', 'SEC-11', 'a name that is given to nobody'],
    [{ consents: [{ ...yes, givenBy: 'mammas-ja' }] }, 'consents.0.givenBy', 'unknownName', 'SEC-11', 'the name of a consent for a person'],
    [{ consents: [{ ...yes, answer: 'maybe' }] }, 'consents.0.answer', 'unknownValue', 'SEC-11', 'a value that is not known'],
    [{ consents: [{ ...yes, answer: true }] }, 'consents.0.answer', 'unknownValue', 'SEC-11', 'true for yes'],
    [{ consents: [{ ...yes, to: '2026-11-19' }] }, 'consents.0.to', 'endsBeforeStart', 'CON-21', 'an end before the beginning'],
    [{ consents: [{ ...yes, givenAs: 'self' }] }, 'consents.0.givenAs', 'giverContradicts', 'CON-21', 'for oneself about another'],
    [{ consents: [{ ...yes, receivers: [{ house: 'Region', unit: 'bup' }] }] }, 'consents.0.receivers.0.house', 'invalidFormat', 'SEC-11', 'a capital letter'],
    [{ frågor: [] }, '?', 'unknownField', 'SEC-11', 'a field whose name could hold anything'],
  ])('%j: %s is %s by %s (%s)', async (more, path, code, rule, _reason) => {
    const asked = await askAbout(more);
    expect(asked.code).toBe(64);
    expect(asked.answer).toMatchObject({ outcome: 'badInput', violations: expect.arrayContaining([expect.objectContaining({ path, code, rule })]) });
    expect(JSON.stringify(asked.answer)).not.toMatch(/mormor|maybe|stockholm|2398|i morgon/);
  });

  test('several faults are told at once, each with its line', async () => {
    const input = 'at: nu\nperson: { id: josef, birthDate: 2023-03-14 }\nconsents:\n  - id: ja\n    givenBy: mamma\n    answer: yes\n';
    const { answer } = await askJson(['consent', '-'], { input });
    const places = (answer as { violations: { path: string; line: number; code: string }[] }).violations.map(({ path, line, code }) => [path, line, code]);
    expect(places).toEqual([
      ['consents.0.givenBy', 5, 'unknownName'],
      ['consents.0.givenAs', 4, 'missing'],
      ['consents.0.from', 4, 'missing'],
      ['consents.0.takenAt', 4, 'missing'],
      ['at', 1, 'invalidFormat'],
    ]);
  });
});
