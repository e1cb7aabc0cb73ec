import { describe, expect, test } from 'vitest';
import { checkCompleteness } from './check-completeness.ts';
import { PlanContent } from './content/plan-content.schema.ts';
import { aContent } from './testing/a-content.ts';

const today = '2026-12-02' as never;
const lacking = (content: PlanContent): readonly string[] =>
  checkCompleteness(content, today).decision.violations.map(({ code, rule, path }) => `${code} ${rule} ${path.join('.')}`);
const partOf = (content: PlanContent, name: string) => checkCompleteness(content, today).parts.find(({ part }) => part === name);
const hintsOf = (content: PlanContent) => checkCompleteness(content, today).hints;
const intervention = (of: Partial<PlanContent['interventions'][number]>): PlanContent => {
  const [first, ...others] = aContent().interventions;
  return aContent({ interventions: [{ ...first, id: 'talks', what: 'Samtal', ...of }, ...others] });
};

describe('PLA-01: a plan states four things, and what is missing is named with its place', () => {
  const cases: readonly [reason: string, content: PlanContent, missing: string[], parts: string[]][] = [
    ['all four are there', aContent(), [], []],
    ['(1) no intervention is needed by anybody', aContent({ interventions: [] }), ['noInterventions PLA-01 interventions'], ['interventions']],
    [
      '(2) nobody answers for one of them',
      intervention({ responsible: undefined }),
      ['responsibleMissing PLA-01 interventions.talks.responsible'],
      ['responsibilities'],
    ],
    [
      '(2) the principal that was asked has said no',
      intervention({ acceptance: { state: 'declined', reason: 'Vi har ingen som kan' } }),
      ['interventionDeclined PLA-01 interventions.talks.responsible'],
      ['responsibilities'],
    ],
    [
      '(3) one that is neither municipality nor region has said no',
      intervention({ responsible: { party: 'home' }, acceptance: { state: 'declined' } }),
      ['interventionDeclined PLA-01 interventions.talks.responsible'],
      ['others'],
    ],
    ['(4) nobody leads', aContent({ lead: undefined }), ['leadNotNamed PLA-01 lead'], ['lead']],
    ['(4) the one that was asked to lead has said no', aContent({ lead: { party: 'social', state: 'declined' } }), ['leadNotNamed PLA-01 lead'], ['lead']],
    ['(4) the lead is no party of the plan', aContent({ lead: { party: 'nobody' } }), ['leadNotNamed PLA-01 lead'], ['lead']],
    ['(4) a youth home of the state leads', aContent({ lead: { party: 'home' } }), ['leadMustBePrincipal PLA-01 lead.party'], ['lead']],
    [
      '(4) a school leads, though the municipality answers for it',
      aContent({ parties: [{ id: 'social', principal: 'municipality', kind: 'school' }], interventions: [] }),
      ['noInterventions PLA-01 interventions', 'leadMustBePrincipal PLA-01 lead.party'],
      ['interventions', 'lead'],
    ],
    ['(4) where the kind is not told, a principal can lead', aContent({ parties: aContent().parties.map(({ kind: _kind, ...party }) => party) }), [], []],
    [
      'an association whose kind is not told cannot lead',
      aContent({ parties: [{ id: 'social', principal: 'other' }], interventions: aContent().interventions.slice(3) }),
      ['leadMustBePrincipal PLA-01 lead.party'],
      ['lead'],
    ],
    [
      'the order runs in a circle, so that nothing could begin (GOA-13)',
      intervention({ after: ['contact'] }),
      ['circularOrder GOA-13 interventions'],
      ['interventions'],
    ],
  ];
  test.each(cases)('%s', (_reason, content, missing, parts) => {
    expect(lacking(content)).toEqual(missing);
    const failing = checkCompleteness(content, today).parts.filter(({ holds }) => !holds);
    expect(failing.map(({ part }) => part)).toEqual(parts);
  });

  test('GOA-11: an answer cites the laws that hold that day, and says which intervention has nobody who answers for it', () => {
    const { decision } = checkCompleteness(intervention({ responsible: undefined }), today);
    expect(decision).toMatchObject({ outcome: 'refused', laws: ['sol-sip', 'hsl-sip'] });
    expect(decision.violations).toMatchObject([{ facts: { intervention: 'talks' }, remedy: 'nameResponsible' }]);
    expect(checkCompleteness(aContent(), today).decision).toMatchObject({ outcome: 'allowed', rules: ['PLA-01'], laws: ['sol-sip', 'hsl-sip'] });
    expect(checkCompleteness(intervention({ acceptance: { state: 'declined' } }), today).decision.violations).toMatchObject([
      { facts: { intervention: 'talks' }, remedy: 'nameResponsible' },
    ]);
    expect(checkCompleteness(intervention({ after: ['contact'] }), today).decision.violations).toMatchObject([
      { facts: { interventions: ['talks', 'contact'] } },
    ]);
    expect(checkCompleteness(aContent({ lead: { party: 'home' } }), today).decision.violations).toMatchObject([{ facts: { principal: 'state' } }]);
    expect(checkCompleteness(aContent({ interventions: [], lead: undefined }), today).decision.violations.map(({ remedy }) => remedy)).toEqual([
      'addIntervention',
      'nameLead',
    ]);
  });

  test('GOA-11: an intervention has exactly one that answers for it: a party, or somebody in the family', () => {
    const isRead = (responsible: unknown) => PlanContent.safeParse({ ...aContent(), interventions: [{ id: 'a', what: 'Samtal', responsible }] }).success;
    expect(isRead({ party: 'social' })).toBe(true);
    expect(isRead({ person: 'bengt' })).toBe(true);
    expect(isRead({ party: 'social', person: 'bengt' })).toBe(false);
    expect(isRead([{ party: 'social' }, { party: 'centre' }])).toBe(false);
  });

  test('each part says who answers for what: principals in the second, the state and the family in the third, the lead in the fourth', () => {
    expect(partOf(aContent(), 'interventions')).toEqual({
      part: 'interventions',
      holds: true,
      interventions: ['talks', 'contact', 'walks', 'evenings'],
      answeredBy: [],
      requests: [],
    });
    expect(partOf(aContent(), 'responsibilities')?.answeredBy).toEqual([
      { by: { party: 'centre' }, interventions: ['talks'] },
      { by: { party: 'social' }, interventions: ['contact'] },
    ]);
    expect(partOf(aContent(), 'others')).toMatchObject({
      interventions: ['walks', 'evenings'],
      answeredBy: [
        { by: { party: 'home' }, interventions: ['walks'] },
        { by: { person: 'bengt' }, interventions: ['evenings'] },
      ],
    });
    expect(partOf(aContent(), 'lead')).toEqual({
      part: 'lead',
      holds: true,
      interventions: [],
      answeredBy: [{ by: { party: 'social' }, interventions: [] }],
      requests: [],
    });
    expect(partOf(aContent({ lead: undefined }), 'lead')?.answeredBy).toEqual([]);
    const both = intervention({ responsible: { party: 'social' } });
    expect(partOf(both, 'responsibilities')?.answeredBy).toEqual([{ by: { party: 'social' }, interventions: ['talks', 'contact'] }]);
    expect(partOf(intervention({ responsible: undefined }), 'responsibilities')?.interventions).toEqual(['contact']);
  });
});

describe('GOA-14: what one party puts on another is a request until that one accepts', () => {
  const asked = aContent({
    interventions: aContent().interventions.map((one) => (one.id === 'contact' ? { ...one, proposedBy: 'centre' } : one)),
  });
  test('the plan is complete, and says which intervention is still a request', () => {
    expect(lacking(asked)).toEqual([]);
    expect(hintsOf(asked)).toEqual([{ code: 'stillRequested', rule: 'GOA-14', intervention: 'contact' }]);
    expect(partOf(asked, 'responsibilities')?.requests).toEqual(['contact']);
    expect(partOf(asked, 'interventions')?.requests).toEqual(['contact']);
    expect(partOf(asked, 'others')?.requests).toEqual([]);
  });
  test('once it is accepted it is a request no more', () => {
    const accepted = aContent({
      interventions: asked.interventions.map((one) => (one.id === 'contact' ? { ...one, acceptance: { state: 'accepted' as const } } : one)),
    });
    expect(hintsOf(accepted)).toEqual([]);
  });
});
