import { InformationKind } from '@stafett/consent';
import { dateIn } from '@stafett/kernel';
import { type CommandOf, CrisisPart, OtherPlanKind } from '@stafett/plan';
import { z } from 'zod';
import { actionRule } from '../action-rule.ts';
import { Day, dayOf } from '../moment.ts';
import { nameOf, newName } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

const word = z.string();

/** What each step from −2 to +2 means for a goal. */
export const setGoalScale = actionRule(
  z.strictObject({ goal: nameOf('goal'), steps: z.tuple([word, word, word, word, word]), baseVersion: BaseVersion }),
  ({ goal, steps, baseVersion }, { names, plan }): CommandOf<'setGoalScale'> => {
    const id = names.idOf('goal', goal);
    return { type: 'setGoalScale', goal: id, steps, baseVersion: baseVersion ?? plan?.goals.find((one) => one.id === id)?.scale?.version };
  },
);

/** How far a goal has been reached. */
export const rateGoal = actionRule(
  z.strictObject({
    goal: nameOf('goal'),
    on: Day.optional().describe('today when left out'),
    level: z.int().optional(),
    own: z.int().optional(),
    person: nameOf('person').optional(),
  }),
  ({ goal, on, person, ...rated }, { names, now }): CommandOf<'rateGoal'> => ({
    type: 'rateGoal',
    ...rated,
    goal: names.idOf('goal', goal),
    on: dayOf(on ?? '+0d', dateIn(now)),
    person: person === undefined ? undefined : names.idOf('person', person),
  }),
);

/** Another plan of the person is referred to. */
export const referToPlan = actionRule(
  z.strictObject({
    reference: newName('note'),
    kind: OtherPlanKind,
    owner: z.string(),
    date: Day.optional(),
    where: z.string().optional(),
    about: nameOf('person').optional().describe('the person whose plan it is when left out'),
    information: InformationKind.optional().describe('by the kind of plan when left out'),
  }),
  ({ reference, date, about, ...words }, { names, now }): CommandOf<'referToPlan'> => ({
    type: 'referToPlan',
    ...words,
    reference: names.idOf('note', reference),
    date: date === undefined ? undefined : dayOf(date, dateIn(now)),
    about: about === undefined ? undefined : names.idOf('person', about),
  }),
);

/** A reference is taken away. */
export const removeReference = actionRule(
  z.strictObject({ reference: nameOf('note'), baseVersion: BaseVersion }),
  ({ reference, baseVersion }, { names, plan }): CommandOf<'removeReference'> => {
    const id = names.idOf('note', reference);
    return { type: 'removeReference', reference: id, baseVersion: baseVersion ?? plan?.sisterPlans?.find((one) => one.id === id)?.version ?? 1 };
  },
);

/** One part of the crisis plan is written. */
export const writeCrisisPlan = actionRule(
  z.strictObject({ part: CrisisPart, text: z.string(), wordsOf: nameOf('person').optional(), baseVersion: BaseVersion }),
  ({ part, text, wordsOf, baseVersion }, { names, plan }): CommandOf<'writeCrisisPlan'> => ({
    type: 'writeCrisisPlan',
    part,
    text,
    wordsOf: wordsOf === undefined ? undefined : names.idOf('person', wordsOf),
    baseVersion: baseVersion ?? plan?.crisisPlan?.[part]?.version,
  }),
);
