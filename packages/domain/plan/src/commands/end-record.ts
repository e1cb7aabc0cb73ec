import { AssessmentId, BoardDecisionId, CalendarDate, dateIn, DisclosureId, GroundId, Instant, PersonId } from '@stafett/kernel';
import { z } from 'zod';
import { closedIfNothingIsLeft } from '../closed-if-nothing-is-left.ts';
import type { CommandContext, CommandRule, EntryHead } from '../command-rule.ts';
import type { Plan } from '../plan.schema.ts';
import { type CommandViolation, violation } from '../plan.violations.ts';

const said = { at: Instant.optional().describe('when it was taken back; now when absent') };
const period = { on: CalendarDate.optional().describe('the last day; today when absent') };

/** Which record comes to its end: one that is taken back, by its id, or one that has lasted, by whom or what it is about. */
export const EndedRecord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('assessments'), id: AssessmentId, ...said }),
  z.strictObject({ kind: z.literal('boardDecisions'), id: BoardDecisionId, ...said }),
  z.strictObject({ kind: z.literal('grounds'), id: GroundId, ...said }),
  z.strictObject({ kind: z.literal('disclosures'), id: DisclosureId, ...said }),
  z.strictObject({ kind: z.literal('representatives'), person: PersonId, ...period }),
  z.strictObject({ kind: z.literal('protections'), person: PersonId, ...period }),
  z.strictObject({ kind: z.literal('care'), law: z.enum(['LVU', 'SoL', 'LSU']), ...period }),
]);
export type EndedRecord = z.infer<typeof EndedRecord>;

/** A record of what the consents rest on ends or is taken back; what it told of the time before stands (CON-25). */
export const EndRecord = z.strictObject({ type: z.literal('endRecord'), record: EndedRecord });
export type EndRecord = z.infer<typeof EndRecord>;

type ById = Extract<EndedRecord, { id: unknown }>;
type ByPeriod = Exclude<EndedRecord, ById>;

interface Lasting {
  readonly from: CalendarDate;
  readonly to?: CalendarDate | undefined;
}
interface Made {
  readonly id: string;
  readonly at: Instant;
  readonly withdrawnAt?: Instant | undefined;
}

const madeIn = (plan: Plan, { kind, id }: ById): Made | undefined => ((plan[kind] ?? []) as readonly Made[]).find((one) => one.id === id);
const isLasting = ({ from, to }: Lasting, on: CalendarDate): boolean => from <= on && (to === undefined || on < to);

function isMeant(record: ByPeriod, one: object): boolean {
  if (record.kind === 'care') return 'law' in one && one.law === record.law;
  return record.kind === 'protections' ? 'of' in one && one.of === record.person : 'id' in one && one.id === record.person;
}

const endsIn = (plan: Plan, record: ByPeriod, on: CalendarDate): readonly Lasting[] =>
  ((plan[record.kind] ?? []) as readonly Lasting[]).filter((one) => isMeant(record, one) && isLasting(one, on));

export const endRecord: CommandRule<EndRecord> = {
  rules: ['CON-24', 'CON-25', 'CON-35'],
  against(plan, { record }, context) {
    const on = dateIn(context.at);
    if ('id' in record) return againstTakingBack(madeIn(plan, record), record.at, context);
    return endsIn(plan, record, record.on ?? on).length > 0 ? [] : [violation('unknownRecord', 'CON-25', { on, path: ['record'] })];
  },
  apply(plan, { record }, entry) {
    if ('id' in record) return takenBack(plan, record, entry);
    const on = record.on ?? dateIn(entry.at);
    const ending = new Set<unknown>(endsIn(plan, record, on));
    const ended = (plan[record.kind] ?? []).map((one) => (ending.has(one) ? { ...one, to: on, endRecordedAt: entry.at } : one));
    return { ...plan, [record.kind]: ended };
  },
};

function againstTakingBack(made: Made | undefined, at: Instant | undefined, context: CommandContext): readonly CommandViolation[] {
  const on = dateIn(context.at);
  if (made === undefined) return [violation('unknownRecord', 'CON-25', { on, path: ['record', 'id'] })];
  if (made.withdrawnAt !== undefined) return [violation('recordHasEnded', 'CON-25', { on, path: ['record', 'id'] })];
  return at !== undefined && (at < made.at || context.at < at) ? [violation('notYetSaid', 'CON-25', { on, path: ['record', 'at'] })] : [];
}

// What the work rested on in the stead of consent is taken back: the work ends as it does when a consent is (FOL-12).
function takenBack(plan: Plan, record: ById, entry: EntryHead): Plan {
  const withdrawnAt = record.at ?? entry.at;
  const left = (plan[record.kind] ?? []).map((one) => (one.id === record.id ? { ...one, withdrawnAt, endRecordedAt: entry.at } : one));
  const after: Plan = { ...plan, [record.kind]: left };
  return record.kind === 'boardDecisions' || record.kind === 'grounds' ? closedIfNothingIsLeft(plan, after, entry) : after;
}
