import { dateIn, type PersonId } from '@stafett/kernel';
import type { CommandContext } from './command-rule.ts';
import type { Plan } from './plan.schema.ts';
import { type CommandViolation, violation } from './plan.violations.ts';
import type { Wording } from './wording.schema.ts';

const missing = {
  goal: ['unknownGoal', 'GOA-01'],
  intervention: ['unknownIntervention', 'GOA-12'],
  note: ['unknownNote', 'PRO-10'],
  party: ['unknownParty', 'INV-01'],
  person: ['unknownPerson', 'ACT-18'],
  consent: ['unknownConsent', 'CON-21'],
} as const;

/** The refusal of a command that points at something the plan does not hold. */
export function unlessFound(found: unknown, what: keyof typeof missing, context: CommandContext): readonly CommandViolation[] {
  const [code, rule] = missing[what];
  return found === undefined ? [violation(code, rule, { on: dateIn(context.at), path: [what] })] : [];
}

/** The refusal of a new thing whose id the plan already holds (PLA-12). */
export function unlessTaken(things: readonly { id: string }[], id: string, context: CommandContext): readonly CommandViolation[] {
  return things.some((thing) => thing.id === id) ? [violation('idTaken', 'PLA-12', { on: dateIn(context.at), path: ['id'] })] : [];
}

/** The refusal of words or matters of somebody who is not in the plan (ACT-18). */
export function unlessKnown(plan: Plan, person: PersonId | undefined, context: CommandContext): readonly CommandViolation[] {
  return person === undefined
    ? []
    : unlessFound(
        plan.people.find(({ id }) => id === person),
        'person',
        context,
      );
}

/** The refusal of one thing more than a plan holds: a plan that fits in no message would reach nobody (SEC-11). */
export function unlessFull(things: readonly unknown[], max: number, context: CommandContext): readonly CommandViolation[] {
  return things.length < max ? [] : [violation('tooMany', 'SEC-11', { on: dateIn(context.at), facts: { max } })];
}

/** The refusal to put other words where the person's own stand, unless they are the person's own too (GOA-08). */
export function unlessOwnWordsStand(
  plan: Plan,
  { current, wordsOf }: { current: Wording | undefined; wordsOf: PersonId | undefined },
  context: CommandContext,
): readonly CommandViolation[] {
  if (current?.wordsOf !== plan.person || wordsOf === plan.person) return [];
  return [violation('ownWordsStand', 'GOA-08', { on: dateIn(context.at), path: ['wordsOf'] })];
}

/**
 * The refusal of a change to words that somebody else has changed since (PRO-22).
 * `current` is the version of the field now, absent when it is empty.
 */
export function unlessStale(current: number | undefined, base: number | undefined, context: CommandContext): readonly CommandViolation[] {
  if (current === base) return [];
  return [
    violation('staleField', 'PRO-22', {
      on: dateIn(context.at),
      path: ['baseVersion'],
      facts: { current: current ?? 0, base: base ?? 0 },
      remedy: 'readAndChooseWords',
    }),
  ];
}
