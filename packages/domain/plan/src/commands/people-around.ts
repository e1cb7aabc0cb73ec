import { dateIn } from '@stafett/kernel';
import { z } from 'zod';
import type { CommandRule } from '../command-rule.ts';
import { unlessFound, unlessFull, unlessTaken } from '../finding.ts';
import { PersonAround } from '../person-around.schema.ts';
import { planLimits } from '../plan-limits.ts';
import { violation } from '../plan.violations.ts';
import { againstThePerson } from './register-need.ts';

/** Somebody around the person comes into the plan: a representative, a relative, a foster parent (ACT-18). */
export const AddPerson = z.strictObject({ type: z.literal('addPerson'), person: PersonAround });
export type AddPerson = z.infer<typeof AddPerson>;

export const addPerson: CommandRule<AddPerson> = {
  rules: ['ACT-18', 'PLA-12'],
  against: (plan, { person }, context) => [
    ...unlessTaken(plan.people, person.id, context),
    ...unlessFull(plan.people, planLimits.people, context),
    ...(person.relation === 'person' ? [violation('personTwice', 'ACT-18', { on: dateIn(context.at), path: ['person', 'relation'] })] : []),
  ],
  apply: (plan, { person }) => ({ ...plan, people: [...plan.people, person] }),
};

/** What is known of somebody is other than it was: custody from or to a day, a death, a telephone number (ACT-18, CON-35). */
export const RevisePerson = z.strictObject({ type: z.literal('revisePerson'), person: PersonAround });
export type RevisePerson = z.infer<typeof RevisePerson>;

export const revisePerson: CommandRule<RevisePerson> = {
  rules: ['ACT-18', 'CON-35'],
  against(plan, { person }, context) {
    const on = dateIn(context.at);
    const known = plan.people.find(({ id }) => id === person.id);
    if (known === undefined) return unlessFound(known, 'person', context);
    if (person.id === plan.person) return againstThePerson({ person: person.id, people: [person] }, on);
    return person.relation === 'person' ? [violation('personTwice', 'ACT-18', { on, path: ['person', 'relation'] })] : [];
  },
  apply: (plan, { person }) => ({ ...plan, people: plan.people.map((one) => (one.id === person.id ? person : one)) }),
};
