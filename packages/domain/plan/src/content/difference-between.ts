import { contentOf } from './content-of.ts';
import { type Fields, fieldsOf } from './content-fields.ts';
import { listCodes } from './list-codes.ts';
import { type Listed, type ListPart, listParts, type PlanChange, type PlanChangeCode, type SinglePart, singleParts } from './plan-change.ts';
import type { PlanContent } from './plan-content.schema.ts';

/**
 * What has changed from one version of a plan to another, change by change (PLA-09); ids tell what is the same thing (PLA-12).
 *
 * @param older - the version before; a plan, or a plan's content
 * @param newer - the version after
 * @returns the changes in an order in which they can be made again; none when both say the same
 * @example
 * differenceBetween({ parties: [], goals: [], interventions: [] }, { parties: [], goals: [{ id: 'sleep', kind: 'longTerm', text: 'Jag sover.' }], interventions: [] }).map(({ code }) => code) // ['goalAdded']
 */
export function differenceBetween(older: PlanContent, newer: PlanContent): readonly PlanChange[] {
  const [before, after] = [fieldsOf(contentOf(older)), fieldsOf(contentOf(newer))];
  return [...singleParts.flatMap((part) => singleChange(part, before, after)), ...listParts.flatMap((part) => listChanges(part, before, after))];
}

const isSame = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);
const ends = (from: unknown, to: unknown) => ({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });

function singleChange(part: SinglePart, { singles: before }: Fields, { singles: after }: Fields): readonly PlanChange[] {
  const [from, to] = [before[part], after[part]];
  return isSame(from, to) ? [] : [{ what: 'set', code: singleCode[part](from, to), part, ...ends(from, to) }];
}

type Led = PlanContent['lead'];

function leadCode(from: Led, to: Led): PlanChangeCode {
  if (from === undefined) return 'leadNamed';
  if (to === undefined) return 'leadRemoved';
  if (from.party !== to.party) return 'leadMoved';
  return from.state === to.state ? 'leadPersonChanged' : 'leadAnswered';
}

function followUpCode(from: unknown, to: unknown): PlanChangeCode {
  if (from === undefined) return 'followUpPlanned';
  return to === undefined ? 'followUpCancelled' : 'followUpMoved';
}

const crisis = (): PlanChangeCode => 'crisisPlanReworded';

const singleCode: Readonly<Record<SinglePart, (from: unknown, to: unknown) => PlanChangeCode>> = {
  whatMatters: () => 'whatMattersReworded',
  situation: () => 'situationReworded',
  signs: crisis,
  wants: crisis,
  othersDo: crisis,
  contacts: crisis,
  acuteCare: crisis,
  present: () => 'presenceChanged',
  lead: (from, to) => leadCode(from as Led, to as Led),
  nextFollowUp: followUpCode,
};

function listChanges(part: ListPart, { lists: before }: Fields, { lists: after }: Fields): readonly PlanChange[] {
  const { key, added, removed } = listCodes[part];
  const idOf = (thing: Listed): string => String(thing[key]);
  const [old, now] = [new Map(before[part].map((thing) => [idOf(thing), thing])), new Map(after[part].map((thing) => [idOf(thing), thing]))];
  const gone = before[part].filter((thing) => !now.has(idOf(thing)));
  const come = after[part].map((thing, at) => ({ thing, at })).filter(({ thing }) => !old.has(idOf(thing)));
  const stayed = [...old].flatMap(([id, thing]) => (now.has(id) ? fieldChanges(part, id, [thing, now.get(id) as Listed]) : []));
  const ids = before[part].map(idOf).filter((id) => now.has(id));
  for (const { thing, at } of come) ids.splice(at, 0, idOf(thing));
  const order = [...now.keys()];
  return [
    ...gone.map((from): PlanChange => ({ what: 'removed', code: removed, part, id: idOf(from), from })),
    ...come.map(({ thing, at }): PlanChange => ({ what: 'added', code: added, part, id: idOf(thing), at, to: thing })),
    ...stayed,
    ...(isSame(ids, order) ? [] : [{ what: 'ordered', code: 'listReordered', part, to: order } as const]),
  ];
}

function fieldChanges(part: ListPart, id: string, [old, now]: readonly [Listed, Listed]): readonly PlanChange[] {
  const codes: readonly [string, PlanChangeCode][] = Object.entries(listCodes[part].fields);
  return codes.flatMap(([field, code]): readonly PlanChange[] =>
    isSame(old[field], now[field]) ? [] : [{ what: 'changed', code, part, id, field, ...ends(old[field], now[field]) }],
  );
}
