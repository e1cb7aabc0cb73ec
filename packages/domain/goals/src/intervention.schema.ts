import { z } from 'zod';

/** What matters in the long run, or a step on the way (GOA-01). */
export const GoalKind = z.enum(['longTerm', 'shortTerm']);
export type GoalKind = z.infer<typeof GoalKind>;

/** Where an intervention stands; each change has a date and a reporter (GOA-12). */
export const InterventionStatus = z.enum(['planned', 'underWay', 'done', 'notDone', 'ended']);
export type InterventionStatus = z.infer<typeof InterventionStatus>;

/** The five questions each intervention answers (GOA-10). */
export const InterventionQuestion = z.enum(['starts', 'given', 'howOften', 'where', 'who']);
export type InterventionQuestion = z.infer<typeof InterventionQuestion>;
