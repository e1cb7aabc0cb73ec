import type { CommandOf, PlanItem } from '@stafett/plan';
import { Stance } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, type Telling } from '../action-rule.ts';
import { nameOf } from '../short-name.ts';

const Intervention = z.strictObject({ intervention: nameOf('intervention') });

/** A party takes on an intervention that was put on it. */
export const acceptIntervention = actionRule(
  Intervention,
  ({ intervention }, { names }): CommandOf<'acceptIntervention'> => ({ type: 'acceptIntervention', intervention: names.idOf('intervention', intervention) }),
);

/** A party says no to an intervention that was put on it. */
export const declineIntervention = actionRule(
  Intervention.extend({ reason: z.string() }),
  ({ intervention, reason }, { names }): CommandOf<'declineIntervention'> => ({
    type: 'declineIntervention',
    intervention: names.idOf('intervention', intervention),
    reason,
  }),
);

const Item = z.union([z.strictObject({ goal: nameOf('goal') }), Intervention]);

const itemIn = ({ names }: Telling, item: z.infer<typeof Item>): PlanItem =>
  'goal' in item ? { goal: names.idOf('goal', item.goal) } : { intervention: names.idOf('intervention', item.intervention) };

/** What somebody thinks of a goal or an intervention. */
export const recordView = actionRule(
  z.strictObject({ item: Item, person: nameOf('person'), stance: Stance, words: z.string().optional(), belief: z.int().optional() }),
  ({ item, person, ...said }, telling): CommandOf<'recordView'> => ({
    type: 'recordView',
    ...said,
    item: itemIn(telling, item),
    person: telling.names.idOf('person', person),
  }),
);

/** What somebody answers to the plan as it was made. */
export const recordPlanAnswer = actionRule(
  z.strictObject({
    person: nameOf('person'),
    answer: z.enum(['yes', 'partly', 'no']),
    except: z.array(Item).default([]).describe('the goals and interventions that the answer does not hold for'),
    words: z.string().optional(),
  }),
  ({ person, except, ...said }, telling): CommandOf<'recordPlanAnswer'> => ({
    type: 'recordPlanAnswer',
    ...said,
    person: telling.names.idOf('person', person),
    except: except.map((item) => itemIn(telling, item)),
  }),
);
