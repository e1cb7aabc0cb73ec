import { isValidAt } from '@stafett/consent';
import { GoalKind, goalFindingCodes, readGoal } from '@stafett/goals';
import { dateIn } from '@stafett/kernel';
import { checkCompleteness, completenessCodes, type Plan } from '@stafett/plan';
import { z } from 'zod';
import { expectationRule } from '../expectation-rule.ts';
import { includesAll, isSameSet, nothingToSee, readingFor } from '../scene.ts';
import { nameOf } from '../short-name.ts';

const Completeness = z.union([
  z.literal('complete'),
  z.strictObject({
    missing: z.array(z.enum(completenessCodes)).describe('exactly what the law asks for and the plan lacks; empty when it is complete'),
    hints: z.array(z.string()).optional().describe('codes of hints that are given'),
  }),
]);

/** Whether the plan holds what the law asks for (PLA-01). */
export const completeness = expectationRule(Completeness, async (expected, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const { decision, hints } = checkCompleteness(reading.plan, dateIn(scene.now));
  const missing = [...new Set(decision.violations.map(({ code }) => code))];
  const hinted = hints.map(({ code }) => code);
  const asked = expected === 'complete' ? { missing: [] } : expected;
  const said = missing.length === 0 ? 'complete' : `missing ${missing.join(', ')}`;
  return {
    held: isSameSet<string>(asked.missing, missing) && includesAll(asked.hints, hinted),
    seen: hinted.length === 0 ? said : `${said} · hints ${[...new Set(hinted)].join(', ')}`,
  };
});

const Findings = z.strictObject({
  code: z.enum(goalFindingCodes),
  of: GoalKind.optional().describe('only among goals of this kind'),
  atLeast: z
    .union([z.int().min(1), z.literal('most'), z.literal('all')])
    .optional()
    .describe('how many goals at least; most is more than half'),
  exactly: z.int().min(0).optional(),
  in: z.array(nameOf('goal')).optional().describe('goals that have it'),
  notIn: z.array(nameOf('goal')).optional().describe('goals that do not have it'),
});

const least = (asked: number | 'most' | 'all' | undefined, all: number): number =>
  asked === 'most' ? Math.floor(all / 2) + 1 : asked === 'all' ? Math.max(1, all) : (asked ?? 0);

/** What the goal assistant points at (GOA-04). */
export const findings = expectationRule(Findings, async (expected, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const goals = reading.plan.goals.filter(({ kind }) => expected.of === undefined || expected.of === kind);
  const having = goals.filter(({ text }) => readGoal(text).some(({ code }) => code === expected.code)).map(({ id }) => scene.names.nameOf(id));
  const held =
    having.length >= least(expected.atLeast, goals.length) &&
    having.length === (expected.exactly ?? having.length) &&
    includesAll(expected.in, having) &&
    !(expected.notIn ?? []).some((goal) => having.includes(goal));
  return { held, seen: `${expected.code} in ${having.length} of ${goals.length} goals${having.length === 0 ? '' : `: ${having.join(', ')}`}` };
});

function comesAfter(plan: Plan, later: string, earlier: string): boolean {
  const after = plan.interventions.find(({ id }) => id === later)?.after ?? [];
  return after.some((one) => one === earlier || comesAfter(plan, one, earlier));
}

/** The interventions come in this order, each after the one before it (GOA-13). */
export const sequence = expectationRule(z.array(nameOf('intervention')).min(2), async (expected, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const ids = expected.map((name) => scene.names.idOf('intervention', name));
  const broken = ids.slice(1).findIndex((id, index) => !comesAfter(reading.plan, id, ids[index] as string));
  return broken < 0
    ? { held: true, seen: expected.join(' before ') }
    : { held: false, seen: `${expected[broken + 1]} does not come after ${expected[broken]}` };
});

const ConsentRecord = z.strictObject({
  name: nameOf('consent'),
  valid: z.boolean().optional().describe('a yes that holds now'),
  givenBy: nameOf('person').optional(),
  form: z.enum(['oral', 'written', 'sign']).optional(),
  language: z.string().optional(),
  interpreter: z.boolean().optional(),
});

/** A consent is recorded like this (CON-20, CON-21). */
export const consent = expectationRule(ConsentRecord, async ({ name, ...expected }, scene, by) => {
  const reading = await readingFor(by, scene);
  if (reading === undefined) return nothingToSee(by);
  const found = reading.plan.consents.find(({ id }) => id === scene.names.idOf('consent', name));
  if (found === undefined) return { held: false, seen: `there is no consent ${name}` };
  const { form, language, interpreter } = found;
  const there = { valid: found.answer === 'yes' && isValidAt(found, reading.readAt), givenBy: scene.names.nameOf(found.givenBy), form, language, interpreter };
  const held = Object.entries(expected).every(([field, value]) => value === undefined || there[field as keyof typeof there] === value);
  return {
    held,
    seen: Object.entries(there)
      .map(([field, value]) => `${field} ${value}`)
      .join(' · '),
  };
});
