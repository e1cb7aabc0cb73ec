import { InformationKind } from '@stafett/consent';
import { InterventionStatus } from '@stafett/goals';
import { dateIn } from '@stafett/kernel';
import { type CommandOf, InterventionField, type PlanIntervention, type Responsible } from '@stafett/plan';
import { z } from 'zod';
import { actionRule, partyOf, type Telling } from '../action-rule.ts';
import { Day, dayOf } from '../moment.ts';
import { nameOf, newName } from '../short-name.ts';
import { BaseVersion } from './base-version.ts';

const words = z.strictObject({
  what: z.string(),
  who: z.string().optional().describe('the named function or person that does it'),
  starts: z.string().optional(),
  given: z.string().optional(),
  howOften: z.string().optional(),
  where: z.string().optional(),
});

const arrangement = {
  responsible: nameOf('unit', 'person').optional().describe('the one that answers for it: a unit of the plan, or somebody in the family'),
  due: Day.optional(),
  request: z.boolean().optional().describe('the one that answers for it must decide it first'),
  after: z.array(nameOf('intervention')).optional().describe('what must come first'),
  together: z.array(nameOf('intervention')).optional().describe('what it is given together with'),
};

const responsibleIn = (telling: Telling, name: string): Responsible =>
  name in telling.people ? { person: telling.names.idOf('person', name) } : { party: partyOf(name, telling) };
const idsIn = ({ names }: Telling, after: readonly string[]) => after.map((one) => names.idOf('intervention', one));

/** An intervention is written under a goal. */
export const addIntervention = actionRule(
  words.extend({
    intervention: newName('intervention'),
    goal: nameOf('goal'),
    ...arrangement,
    about: nameOf('person').optional().describe('the person whose plan it is when left out'),
    information: InformationKind.optional().describe('intervention when left out'),
  }),
  ({ intervention, goal, responsible, due, after, together, about, ...rest }, telling): CommandOf<'addIntervention'> => ({
    type: 'addIntervention',
    ...rest,
    intervention: telling.names.idOf('intervention', intervention),
    goal: telling.names.idOf('goal', goal),
    responsible: responsible === undefined ? undefined : responsibleIn(telling, responsible),
    due: due === undefined ? undefined : dayOf(due, dateIn(telling.now)),
    after: after === undefined ? undefined : idsIn(telling, after),
    together: together === undefined ? undefined : idsIn(telling, together),
    about: about === undefined ? undefined : telling.names.idOf('person', about),
  }),
);

const found = ({ names, plan }: Telling, name: string): Partial<PlanIntervention> =>
  plan?.interventions.find(({ id }) => id === names.idOf('intervention', name)) ?? {};

/** One text of an intervention gets other words. */
export const reviseIntervention = actionRule(
  z.strictObject({ intervention: nameOf('intervention'), field: InterventionField.exclude(['due']), text: z.string(), baseVersion: BaseVersion }),
  ({ intervention, field, text, baseVersion }, telling): CommandOf<'reviseIntervention'> => {
    const { versions, version } = found(telling, intervention);
    return {
      type: 'reviseIntervention',
      intervention: telling.names.idOf('intervention', intervention),
      field,
      text,
      baseVersion: baseVersion ?? versions?.[field] ?? version ?? 1,
    };
  },
);

/** Who answers for an intervention, by when and after what; what is left out stays as it is. */
export const arrangeIntervention = actionRule(
  z.strictObject({ intervention: nameOf('intervention'), ...arrangement, baseVersion: BaseVersion }),
  ({ intervention, responsible, request, due, after, together, baseVersion }, telling): CommandOf<'arrangeIntervention'> => {
    const now = found(telling, intervention);
    return {
      type: 'arrangeIntervention',
      intervention: telling.names.idOf('intervention', intervention),
      responsible: responsible === undefined ? now.responsible : responsibleIn(telling, responsible),
      due: due === undefined ? now.due : dayOf(due, dateIn(telling.now)),
      request,
      after: after === undefined ? (now.after ?? []) : idsIn(telling, after),
      together: together === undefined ? undefined : idsIn(telling, together),
      baseVersion: baseVersion ?? now.version ?? 1,
    };
  },
);

/** An intervention is taken away. */
export const removeIntervention = actionRule(
  z.strictObject({ intervention: nameOf('intervention'), baseVersion: BaseVersion }),
  ({ intervention, baseVersion }, telling): CommandOf<'removeIntervention'> => ({
    type: 'removeIntervention',
    intervention: telling.names.idOf('intervention', intervention),
    baseVersion: baseVersion ?? found(telling, intervention).version ?? 1,
  }),
);

/** How far an intervention has come. */
export const reportIntervention = actionRule(
  z.strictObject({ intervention: nameOf('intervention'), status: InterventionStatus, note: z.string().optional() }),
  ({ intervention, ...report }, { names }): CommandOf<'reportIntervention'> => ({
    type: 'reportIntervention',
    intervention: names.idOf('intervention', intervention),
    ...report,
  }),
);
