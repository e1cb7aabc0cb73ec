import { z } from 'zod';

const fields = z.strictObject({
  parties: z.int().min(0).max(50).describe('How many units give the family something now, or would need to'),
  principals: z.int().min(0).max(10).describe('How many principals those units belong to: a municipality is one, a region is one'),
  soughtHelp: z.boolean().default(true).describe('The family has asked somebody for help; false when others have noticed'),
  knowsWhatExists: z.boolean().default(true).describe('The family knows what help there is'),
  knowsWhereToTurn: z.boolean().default(true).describe('The family knows whom to contact'),
  sentAround: z.int().min(0).max(100).default(0).describe('How many times the family has been sent on without being received'),
  handover: z.boolean().default(false).describe('The contact is going over from one unit to another'),
  coordination: z
    .enum(['themselves', 'withSupport', 'cannot'])
    .default('themselves')
    .describe('Whether the guardians, or the young person, have the strength to hold the contacts together'),
  urgency: z.enum(['none', 'soon', 'now']).default('none').describe('now: the matter cannot wait until tomorrow; danger to life is for the emergency number'),
  discharge: z.enum(['none', 'planned', 'ready']).default('none').describe('Whether the person is about to leave inpatient care'),
  placement: z
    .enum(['none', 'planned', 'placed', 'moving'])
    .default('none')
    .describe('Whether the child is placed outside the home; moving: to another home, or back'),
  hasSip: z.boolean().default(false).describe('There is a coordinated individual plan already'),
});

/** What places a situation on the ladder (LAD-02); what is left out is taken as giving no reason to climb. */
export const LadderFacts = fields.refine(({ parties, principals }) => principals <= parties, {
  path: ['principals'],
  params: { violation: 'morePrincipalsThanParties', rule: 'LAD-02' },
});
export type LadderFacts = z.infer<typeof LadderFacts>;

/** The name of one of the facts. */
export type LadderFact = keyof LadderFacts;

/**
 * Codes of facts that contradict one another, as the schema gives them.
 *
 * @example
 * ladderFormCodes.includes('morePrincipalsThanParties') // true
 */
export const ladderFormCodes = [
  'morePrincipalsThanParties',
  'contactMissing',
  'agesTurned',
  'closesBeforeOpening',
  'stepTwice',
  'notOfThisStep',
  'lacksContradicts',
] as const;
/** One of those codes. */
export type LadderFormCode = (typeof ladderFormCodes)[number];
