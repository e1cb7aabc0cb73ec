import { type Listed, type ListPart, listParts, type SinglePart, singleParts } from './plan-change.ts';
import type { PlanContent } from './plan-content.schema.ts';

/** A plan's content laid out flat: every list, and every thing that there is one of. */
export interface Fields {
  readonly lists: Readonly<Record<ListPart, readonly Listed[]>>;
  readonly singles: Readonly<Partial<Record<SinglePart, unknown>>>;
}

/** Lays content out flat, so that each place is compared and changed in the same way. */
export function fieldsOf(content: PlanContent): Fields {
  const { preparation, meeting, crisisPlan, lead, nextFollowUp } = content;
  const inContent = { ...content, notes: preparation?.notes } as Partial<Record<ListPart, readonly Listed[]>>;
  const all = { ...preparation, ...meeting, ...crisisPlan, lead, nextFollowUp } as Partial<Record<SinglePart, unknown>>;
  const lists = Object.fromEntries(listParts.map((part) => [part, inContent[part] ?? []])) as Fields['lists'];
  return { lists, singles: Object.fromEntries(singleParts.flatMap((part) => (all[part] === undefined ? [] : [[part, all[part]]]))) };
}

/** The content that lies flat, put together again. */
export function contentFrom({ lists, singles }: Fields): PlanContent {
  const { notes, ...others } = lists;
  const { whatMatters, situation, present, lead, nextFollowUp, ...crisisPlan } = singles;
  return { ...others, preparation: { whatMatters, situation, notes }, meeting: { present }, crisisPlan, lead, nextFollowUp } as PlanContent;
}
