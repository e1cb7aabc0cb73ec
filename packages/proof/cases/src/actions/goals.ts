import { InformationKind } from '@stafett/consent';
import { GoalKind } from '@stafett/goals';
import type { CommandOf } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, type Telling } from '../action-rule.ts';
import { nameOf, newName } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

/** A goal is written. */
export const addGoal = actionRule(
  z.strictObject({
    goal: newName('goal'),
    kind: GoalKind,
    parent: nameOf('goal').optional().describe('the long-term goal that a short-term one leads to'),
    text: z.string(),
    wordsOf: nameOf('person').optional(),
    about: nameOf('person').optional().describe('the person whose plan it is when left out'),
    information: InformationKind.optional().describe('goal when left out'),
  }),
  ({ kind, text, information, ...named }, { names }): CommandOf<'addGoal'> => ({
    type: 'addGoal',
    goal: names.idOf('goal', named.goal),
    kind,
    text,
    information,
    parent: named.parent === undefined ? undefined : names.idOf('goal', named.parent),
    wordsOf: named.wordsOf === undefined ? undefined : names.idOf('person', named.wordsOf),
    about: named.about === undefined ? undefined : names.idOf('person', named.about),
  }),
);

const goalIn = ({ names, plan }: Telling, name: string, baseVersion: number | undefined) => {
  const goal = names.idOf('goal', name);
  return { goal, baseVersion: baseVersion ?? plan?.goals.find(({ id }) => id === goal)?.version ?? 1 };
};

/** Other words for a goal. */
export const reviseGoal = actionRule(
  z.strictObject({ goal: nameOf('goal'), text: z.string(), baseVersion: BaseVersion }),
  ({ goal, text, baseVersion }, telling): CommandOf<'reviseGoal'> => ({ type: 'reviseGoal', text, ...goalIn(telling, goal, baseVersion) }),
);

/** A goal is taken away. */
export const removeGoal = actionRule(
  z.strictObject({ goal: nameOf('goal'), baseVersion: BaseVersion }),
  ({ goal, baseVersion }, telling): CommandOf<'removeGoal'> => ({ type: 'removeGoal', ...goalIn(telling, goal, baseVersion) }),
);
