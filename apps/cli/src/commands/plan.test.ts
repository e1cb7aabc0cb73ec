import { describe, expect, test } from 'vitest';
import { ask, askJson } from '../testing/ask.ts';

const school = { id: 'skolan', name: 'Mellanskolan', kind: 'school', principal: 'municipality' };
const social = { id: 'soc', name: 'Socialtjänsten', kind: 'socialServices', principal: 'municipality' };
const talks = { id: 'samtal', goal: 'sova', what: 'Samtal', responsible: { party: 'soc' } };
const plan = {
  at: '2026-12-10',
  parties: [social, school],
  goals: [{ id: 'sova', kind: 'longTerm', text: 'Jag sover gott' }],
  interventions: [talks],
  lead: { party: 'soc' },
};
const askAbout = async (more: object = {}, flags: readonly string[] = []) => askJson(['plan', '-', ...flags], { input: JSON.stringify({ ...plan, ...more }) });

describe('the answer', () => {
  test('is complete when the four parts of the law are there', async () => {
    const { code, answer } = await askAbout();
    expect(code).toBe(0);
    expect(answer).toMatchObject({
      at: '2026-12-10T11:00:00.000Z',
      outcome: 'allowed',
      rules: ['PLA-01'],
      parts: [
        { part: 'interventions', holds: true },
        { part: 'responsibilities', holds: true },
        { part: 'others', holds: true },
        { part: 'lead', holds: true },
      ],
      sequence: [['samtal']],
      hints: expect.arrayContaining([
        { code: 'questionsUnanswered', rule: 'GOA-10', intervention: 'samtal', questions: ['starts', 'given', 'howOften', 'where'] },
      ]),
    });
  });

  test.each<[more: object, code: string, path: (string | number)[], reason: string]>([
    [{ lead: undefined }, 'leadNotNamed', ['lead'], 'nobody leads'],
    [{ lead: { party: 'skolan' } }, 'leadMustBePrincipal', ['lead', 'party'], 'the school cannot'],
    [{ interventions: [] }, 'noInterventions', ['interventions'], 'nothing is done'],
    [{ interventions: [{ ...talks, responsible: undefined }] }, 'responsibleMissing', ['interventions', 'samtal', 'responsible'], 'nobody answers for it'],
  ])('%j is incomplete: %s at %j (%s)', async (more, code, path, _reason) => {
    expect(await askAbout(more)).toMatchObject({ code: 1, answer: { outcome: 'refused', violations: [{ code, path }] } });
  });

  test('says who must come by the routine profile, and who can lead; of a party without a kind nothing', async () => {
    const must = { party: 'skolan', rule: 'ACT-07', mayLead: false };
    const lead = { party: 'soc', mustTakePart: true, rule: 'ACT-06', mayLead: true };
    const parties = [social, school, { id: 'kyrkan', principal: 'other' }];
    expect(await askAbout({ parties })).toMatchObject({ answer: { profile: 'national', standing: [lead, { ...must, mustTakePart: false }] } });
    expect(await askAbout({ parties }, ['--profile', 'vastra-gotaland'])).toMatchObject({
      answer: { profile: 'vastra-gotaland', standing: [lead, { ...must, mustTakePart: true }] },
    });
  });

  test('puts the interventions in order, those of one step together', async () => {
    const interventions = [{ ...talks, id: 'film', what: 'Film', after: ['samtal'] }, talks, { ...talks, id: 'grupp', what: 'Grupp', together: ['film'] }];
    expect(await askAbout({ interventions })).toMatchObject({
      code: 0,
      answer: { sequence: [['samtal'], expect.toSatisfy((step: string[]) => step.toSorted().join() === 'film,grupp')] },
    });
    const { out } = await ask(['plan', '-'], { input: JSON.stringify({ ...plan, interventions }) });
    expect(out).toMatch(/\nI den här ordningen\n1\. Samtal\n2\. (Grupp och Film|Film och Grupp) samtidigt\n/);
  });

  test('reads well in Swedish, with the words of the plan', async () => {
    const { code, out } = await ask(['plan', '-'], { input: JSON.stringify({ ...plan, lead: undefined }) });
    expect(code).toBe(1);
    expect(out).toMatch(/^Planen är inte komplett\. En sak saknas av det som lagen kräver\.\n- Planen säger inte vem som har huvudansvaret\.\n/);
    expect(out).toContain('- ”Samtal” säger inte när den börjar, när den ges, hur ofta och var. (GOA-10)\n');
    expect(out).toContain('- Mellanskolan: behöver inte komma (ACT-07), kan inte ha huvudansvaret\n');
    expect(out).not.toMatch(/undefined|[{}]/);
    expect((await ask(['plan', '-'], { input: JSON.stringify(plan) })).out).toMatch(
      /^Planen är komplett\. Den säger det som lagen kräver\.\n\nDet här gör planen bättre\n/,
    );
  });
});

test.each<[more: object, path: string, code: string, rule: string, reason: string]>([
  [{ at: undefined }, 'at', 'missing', 'SEC-11', 'no day'],
  [{ profile: 'stockholm' }, 'profile', 'unknownValue', 'SEC-11', 'no such profile'],
  [{ parties: [{ id: 'soc' }] }, 'parties.0.principal', 'missing', 'SEC-11', 'no principal'],
  [{ lead: { party: 'bup' } }, 'lead.party', 'unknownParty', 'INV-01', 'a party that is not there'],
  [{ interventions: [{ ...talks, goal: 'äta' }] }, 'interventions.0.goal', 'unknownGoal', 'GOA-01', 'a goal that is not there'],
  [{ interventions: [{ ...talks, after: ['film'] }] }, 'interventions.0.after.0', 'unknownIntervention', 'GOA-13', 'an intervention that is not there'],
  [{ interventions: [talks, talks] }, 'interventions.1.id', 'idTaken', 'PLA-12', 'one name for two things'],
])('%j is wrong: %s %s by %s (%s)', async (more, path, code, rule, _reason) => {
  expect(await askAbout(more)).toMatchObject({ code: 64, answer: { violations: expect.arrayContaining([expect.objectContaining({ path, code, rule })]) } });
});
