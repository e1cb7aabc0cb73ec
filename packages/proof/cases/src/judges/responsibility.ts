import { dutyToTakePart as dutyOf } from '@stafett/actors';
import { dateIn } from '@stafett/kernel';
import { nextActions, partyActions, type Place, planSteps } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { z } from 'zod';
import { placeOf } from '../action-rule.ts';
import { expectationRule } from '../expectation-rule.ts';
import { Day, dayOf } from '../moment.ts';
import { eyesOf, includesAll, nothingToSee, type Scene } from '../scene.ts';
import { nameOf } from '../short-name.ts';
import type { WorkLine } from '../stage.ts';

async function lineFor(by: string | undefined, scene: Scene): Promise<WorkLine | undefined> {
  const eyes = by === undefined ? (await scene.keeper())?.eyes : eyesOf(by, scene);
  return eyes === undefined ? undefined : scene.workLine(eyes);
}

const Due = z.strictObject({
  who: nameOf('staff'),
  action: z.enum([...new Set([...nextActions, ...partyActions])]),
  on: Day.optional(),
  isYours: z.boolean().optional().describe('whether the step is theirs to take'),
});

/** What stands in somebody's work list for the plan, and by when (PRO-20). */
export const due = expectationRule(Due, async ({ who, action, on, isYours }, scene) => {
  const line = await lineFor(who, scene);
  if (line === undefined) return { held: false, seen: `${who} has nothing of the plan in the work list` };
  const day = on === undefined ? line.due : dayOf(on, dateIn(scene.now));
  const held = line.action === action && line.due === day && (isYours ?? line.isYours) === line.isYours;
  return { held, seen: `${line.action}${line.due === undefined ? '' : ` by ${line.due}`}${line.isYours ? '' : ', not theirs to do'}` };
});

/** The step that the work is in. */
export const step = expectationRule(z.enum(planSteps), async (expected, scene, by) => {
  const line = await lineFor(by, scene);
  return line === undefined ? nothingToSee(by) : { held: line.step === expected, seen: line.step };
});

function unitAt({ house, unit }: Place, { units }: Scene): string {
  return Object.keys(units).find((name) => units[name]?.house === house && units[name]?.unit === unit) ?? `${house}/${unit}`;
}

/** Who holds the baton of the whole plan (ACT-12, LAD-03). */
export const holder = expectationRule(nameOf('unit'), async (expected, scene, by) => {
  const line = await lineFor(by, scene);
  if (line === undefined) return nothingToSee(by);
  const place = placeOf(expected, scene);
  return { held: line.holder.house === place.house && line.holder.unit === place.unit, seen: unitAt(line.holder, scene) };
});

const Duty = z.strictObject({
  unit: nameOf('unit'),
  has: z.boolean(),
  profile: z.enum(['national']).optional().describe('the routine profile; national when left out'),
  rule: z.string().optional(),
  laws: z.array(z.string()).optional(),
});

/** Whether a unit must take part when it is called (ACT-05 to ACT-08). */
export const dutyToTakePart = expectationRule(Duty, async ({ unit, has, profile = 'national', rule, laws }, scene) => {
  const place = placeOf(unit, scene);
  const known = scene.knownUnits.find((one) => one.house === place.house && one.unit === place.unit);
  if (known === undefined) return { held: false, seen: `no house describes ${unit}` };
  const duty = dutyOf(known, { profile: profileNamed(profile), today: dateIn(scene.now) });
  const held = duty.hasDuty === has && (rule ?? duty.rule) === duty.rule && includesAll<string>(laws, duty.laws);
  return { held, seen: `${duty.hasDuty ? 'a duty' : 'no duty'} (${duty.rule}), ${profile} profile` };
});
