import { CalendarDate, Text } from '@stafett/kernel';
import { z } from 'zod';
import { LadderStep } from './ladder-step.ts';
import { type LocalNeed, ladderSteps } from './ladder-steps.ts';

/** How far a step has come in an area. */
export const StepStanding = z.enum(['exists', 'partly', 'missing']);
export type StepStanding = z.infer<typeof StepStanding>;

const needs = ladderSteps.flatMap(({ inPlace }) => inPlace) as [LocalNeed, ...LocalNeed[]];

const AssessedStep = z
  .strictObject({
    step: LadderStep,
    standing: StepStanding,
    notes: Text(2000).optional().describe('What there is and what there is not, in own words'),
    lacks: z.array(z.enum(needs)).optional().describe('What of that which must be in place locally there is not'),
  })
  .refine(({ step, lacks = [] }) => lacks.every((need) => ladderSteps.some(({ id, inPlace }) => id === step && inPlace.includes(need))), {
    path: ['lacks'],
    params: { violation: 'notOfThisStep', rule: 'LAD-05' },
  })
  .refine(({ standing, lacks = [] }) => standing !== 'exists' || lacks.length === 0, {
    path: ['standing'],
    params: { violation: 'lacksContradicts', rule: 'LAD-05' },
  });

/** How an area judges itself, step by step (LAD-05). */
export const AreaAssessment = z
  .strictObject({
    area: Text(120),
    assessedOn: CalendarDate,
    steps: z.array(AssessedStep).max(6).describe('A step that is left out has not been assessed'),
  })
  .refine(({ steps }) => new Set(steps.map(({ step }) => step)).size === steps.length, {
    path: ['steps'],
    params: { violation: 'stepTwice', rule: 'LAD-05' },
  });
export type AreaAssessment = z.infer<typeof AreaAssessment>;
