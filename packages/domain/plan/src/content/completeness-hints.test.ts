import { describe, expect, test } from 'vitest';
import { aContent } from '../testing/a-content.ts';
import { hintsFor } from './completeness-hints.ts';
import type { PlanContent } from './plan-content.schema.ts';

const intervention = (of: Partial<PlanContent['interventions'][number]>): PlanContent => {
  const [first, ...others] = aContent().interventions;
  return aContent({ interventions: [{ ...first, id: 'talks', what: 'Samtal', ...of }, ...others] });
};

describe('PLA-02: what is usual and missing is a hint, and never makes a plan incomplete', () => {
  const cases: readonly [reason: string, content: PlanContent, hints: object[]][] = [
    ['all that is usual is there', aContent(), []],
    [
      'nothing was prepared',
      aContent({ preparation: undefined }),
      [
        { code: 'whatMattersMissing', rule: 'PRO-10' },
        { code: 'situationMissing', rule: 'PLA-02' },
        { code: 'strengthsMissing', rule: 'PLA-02' },
      ],
    ],
    [
      'questions are no strengths',
      aContent({ preparation: { ...aContent().preparation, notes: [{ id: 'q', list: 'questions', text: 'Vem?' }] } }),
      [{ code: 'strengthsMissing', rule: 'PLA-02' }],
    ],
    [
      'the goals are only steps',
      aContent({ goals: [{ id: 'calm', kind: 'shortTerm', text: 'Jag somnar före elva.' }] }),
      [
        { code: 'longTermGoalMissing', rule: 'PLA-02' },
        { code: 'stepWithoutGoal', rule: 'GOA-01', goal: 'calm' },
      ],
    ],
    [
      'a step has no intervention',
      aContent({ goals: [...aContent().goals, { id: 'bare', kind: 'shortTerm', parent: 'sleep', text: 'Jag går ut.' }] }),
      [{ code: 'goalWithoutIntervention', rule: 'GOA-01', goal: 'bare' }],
    ],
    [
      'the five questions are open (GOA-10)',
      intervention({ who: undefined, starts: undefined, given: undefined, howOften: undefined, where: undefined }),
      [{ code: 'questionsUnanswered', rule: 'GOA-10', intervention: 'talks', questions: ['starts', 'given', 'howOften', 'where'] }],
    ],
    [
      'nobody is said to do it',
      intervention({ who: undefined, responsible: undefined }),
      [
        { code: 'questionsUnanswered', rule: 'GOA-10', intervention: 'talks', questions: ['who'] },
        { code: 'onePrincipalOnly', rule: 'ACT-02' },
      ],
    ],
    ['the family does nothing itself', aContent({ interventions: aContent().interventions.slice(0, 3) }), [{ code: 'ownPartMissing', rule: 'PLA-02' }]],
    [
      'one principal alone does something: a SIP is there because both are needed (ACT-02)',
      aContent({ interventions: aContent().interventions.filter(({ id }) => id !== 'talks') }),
      [{ code: 'onePrincipalOnly', rule: 'ACT-02' }],
    ],
    [
      'what another party does is asked for and written (ACT-10)',
      aContent({ interventions: aContent().interventions.filter(({ id }) => id !== 'walks') }),
      [{ code: 'othersPartMissing', rule: 'ACT-10', party: 'home' }],
    ],
    ['no follow-up is planned (FOL-05)', aContent({ nextFollowUp: undefined }), [{ code: 'followUpNotPlanned', rule: 'FOL-05' }]],
    ['one has been held', aContent({ nextFollowUp: undefined, followUps: [{ id: 'f1', heldOn: '2026-12-01' as never, outcome: 'continue' }] }), []],
    [
      'views differ on a goal (MEE-05)',
      aContent({ goals: aContent().goals.map((goal) => (goal.id === 'calm' ? { ...goal, views: [{ person: 'bengt', stance: 'differs' as const }] } : goal)) }),
      [{ code: 'viewsDiffer', rule: 'MEE-05', goal: 'calm' }],
    ],
  ];
  test.each(cases)('%s', (_reason, content, hints) => {
    expect(hintsFor(content)).toEqual(hints);
  });
  test('a plan without interventions is not asked who does what', () => {
    expect(hintsFor(aContent({ goals: [], interventions: [] }))).toEqual([{ code: 'longTermGoalMissing', rule: 'PLA-02' }]);
  });
});
