import { InformationKind } from '@stafett/consent';
import { CalendarDate, NoteId, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';
import { againstPlanWork } from '../against-plan-work.ts';
import type { CommandRule } from '../command-rule.ts';
import { CrisisPart } from '../content/crisis-plan.schema.ts';
import { kindOfOtherPlan } from '../content/kind-of-other-plan.ts';
import { OtherPlanKind } from '../content/other-plan.schema.ts';
import { unlessFound, unlessFull, unlessKnown, unlessOwnWordsStand, unlessStale, unlessTaken } from '../finding.ts';
import { planLimits } from '../plan-limits.ts';
import { Version } from '../wording.schema.ts';

/** Another plan of the person is referred to: kind, owner, date and where, and nothing of what stands in it (PLA-10). */
export const ReferToPlan = z.strictObject({
  type: z.literal('referToPlan'),
  reference: NoteId,
  kind: OtherPlanKind,
  owner: Text(200),
  date: CalendarDate.optional(),
  where: Text(300).optional(),
  about: PersonId.optional().describe('the person whose plan it is when absent'),
  information: InformationKind.optional().describe('what kind of information it is that the other plan exists; by its kind when absent'),
});
export type ReferToPlan = z.infer<typeof ReferToPlan>;

export const referToPlan: CommandRule<ReferToPlan> = {
  rules: ['PLA-10', 'CON-01'],
  against: (plan, { reference, about }, context) => [
    ...againstPlanWork(plan, context),
    ...unlessTaken(plan.sisterPlans ?? [], reference, context),
    ...unlessFull(plan.sisterPlans ?? [], planLimits.sisterPlans, context),
    ...unlessKnown(plan, about, context),
  ],
  apply(plan, { type: _type, reference, about = plan.person, information, ...words }, { version }) {
    const added = { ...words, id: reference, about, information: information ?? kindOfOtherPlan[words.kind], version };
    return { ...plan, sisterPlans: [...(plan.sisterPlans ?? []), added] };
  },
};

/** A reference is taken away; history keeps it. */
export const RemoveReference = z.strictObject({ type: z.literal('removeReference'), reference: NoteId, baseVersion: Version });
export type RemoveReference = z.infer<typeof RemoveReference>;

export const removeReference: CommandRule<RemoveReference> = {
  rules: ['PLA-10', 'PRO-22'],
  against(plan, { reference, baseVersion }, context) {
    const found = plan.sisterPlans?.find(({ id }) => id === reference);
    return found === undefined ? unlessFound(found, 'note', context) : unlessStale(found.version, baseVersion, context);
  },
  apply: (plan, { reference }) => ({ ...plan, sisterPlans: (plan.sisterPlans ?? []).filter(({ id }) => id !== reference) }),
};

/** One part of the crisis plan is written (PLA-06). */
export const WriteCrisisPlan = z.strictObject({
  type: z.literal('writeCrisisPlan'),
  part: CrisisPart,
  text: Text(4000),
  wordsOf: PersonId.optional(),
  baseVersion: Version.optional(),
});
export type WriteCrisisPlan = z.infer<typeof WriteCrisisPlan>;

export const writeCrisisPlan: CommandRule<WriteCrisisPlan> = {
  rules: ['PLA-06', 'GOA-08', 'PRO-22', 'CON-01'],
  against(plan, { part, wordsOf, baseVersion }, context) {
    const current = plan.crisisPlan?.[part];
    return [
      ...againstPlanWork(plan, context),
      ...unlessKnown(plan, wordsOf, context),
      ...unlessOwnWordsStand(plan, { current, wordsOf }, context),
      ...unlessStale(current?.version, baseVersion, context),
    ];
  },
  apply: (plan, { part, text, wordsOf }, { by, at, version }) => ({ ...plan, crisisPlan: { ...plan.crisisPlan, [part]: { text, wordsOf, by, at, version } } }),
};
