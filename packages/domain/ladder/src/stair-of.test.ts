import { describe, expect, test } from 'vitest';
import { AreaAssessment } from './area-assessment.schema.ts';
import { LadderStep } from './ladder-step.ts';
import { ladderSteps } from './ladder-steps.ts';
import { stairOf } from './stair-of.ts';

const assessment = (steps: object[]) => ({ area: 'Solberga', assessedOn: '2026-11-23', steps });
const read = (steps: object[]) => stairOf(AreaAssessment.parse(assessment(steps)));
const whole = (...steps: readonly LadderStep[]) => steps.map((step) => ({ step, standing: 'exists' }));

describe('LAD-05: an area sees its own stair', () => {
  test.each([
    ['nothing is assessed', [], undefined, 'earlyDetection'],
    ['the first step exists', whole('earlyDetection'), 'earlyDetection', 'information'],
    ['a step above a gap holds nobody', whole('information', 'wayfinder'), undefined, 'earlyDetection'],
    ['half a step is the next to build', [...whole('earlyDetection', 'information'), { step: 'wayfinder', standing: 'partly' }], 'information', 'wayfinder'],
    ['so is one that is missing', [...whole('earlyDetection'), { step: 'information', standing: 'missing' }], 'earlyDetection', 'information'],
    ['all but the last', whole(...LadderStep.options.slice(0, 5)), 'coordinationPlan', 'coordinatedSupport'],
    ['all of it', whole(...LadderStep.options), 'coordinatedSupport', undefined],
  ] as const)('%s', (_reason, steps, standsOn, next) => expect(read([...steps])).toMatchObject({ standsOn, next }));

  test('every step is shown in order with what was said of it', () => {
    const { steps } = read([
      { step: 'baton', standing: 'partly', notes: 'Bara inom regionen', lacks: ['lateOnesAreSeen'] },
      { step: 'wayfinder', standing: 'missing' },
      { step: 'information', standing: 'missing', lacks: ['paperAndWeb'] },
      { step: 'earlyDetection', standing: 'exists' },
    ]);
    expect(steps).toEqual([
      { step: 'earlyDetection', order: 1, standing: 'exists', notes: undefined, lacks: [] },
      { step: 'information', order: 2, standing: 'missing', notes: undefined, lacks: ['paperAndWeb'] },
      { step: 'wayfinder', order: 3, standing: 'missing', notes: undefined, lacks: ladderSteps[2]?.inPlace },
      { step: 'baton', order: 4, standing: 'partly', notes: 'Bara inom regionen', lacks: ['lateOnesAreSeen'] },
      { step: 'coordinationPlan', order: 5, standing: 'notAssessed', notes: undefined, lacks: [] },
      { step: 'coordinatedSupport', order: 6, standing: 'notAssessed', notes: undefined, lacks: [] },
    ]);
  });
});

describe('LAD-05: an assessment is checked', () => {
  const faultsOf = (steps: object[]) =>
    AreaAssessment.safeParse(assessment(steps)).error?.issues.map((issue) => [issue.path.join('.'), issue.code === 'custom' ? issue.params : issue.code]);
  test.each([
    ['a step is judged once', [...whole('baton'), ...whole('baton')], [['steps', { violation: 'stepTwice', rule: 'LAD-05' }]]],
    [
      'what is lacking belongs to the step',
      [{ step: 'baton', standing: 'partly', lacks: ['lateOnesAreSeen', 'paperAndWeb'] }],
      [['steps.0.lacks', { violation: 'notOfThisStep', rule: 'LAD-05' }]],
    ],
    [
      'a step that exists lacks nothing',
      [{ step: 'baton', standing: 'exists', lacks: ['lateOnesAreSeen'] }],
      [['steps.0.standing', { violation: 'lacksContradicts', rule: 'LAD-05' }]],
    ],
    ['a standing that does not exist', [{ step: 'baton', standing: 'perhaps' }], [['steps.0.standing', 'invalid_value']]],
    ['a step that exists and says that it lacks nothing', [{ step: 'baton', standing: 'exists', lacks: [] }], undefined],
    ['a partly one that lacks two', [{ step: 'baton', standing: 'partly', lacks: ['knownReceivers', 'lateOnesAreSeen'] }], undefined],
  ])('%s', (_reason, steps, faults) => expect(faultsOf(steps)).toEqual(faults));
});
