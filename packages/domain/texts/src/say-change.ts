import { CalendarDate } from '@stafett/kernel';
import type { Listed, PlanChange } from '@stafett/plan';
import type { Texts, TextValues } from './create-texts.ts';
import { otherPlanTexts } from './content-texts.ts';
import { interventionStatusTexts } from './goal-texts.ts';
import type { Named, NameOf } from './say-violation.ts';

/** The language, and a way to find names; ask among both versions, since something may be in one of them only. */
interface Words {
  readonly texts: Texts;
  readonly nameOf: NameOf;
}

/**
 * One change between two versions of a plan in one sentence: "BUP tog över …" (PLA-09).
 *
 * @param change - as `differenceBetween` found it
 * @param words - the language, and a way to find names
 * @example
 * sayChange({ what: 'added', code: 'goalAdded', part: 'goals', id: 'g1', at: 0, to: { id: 'g1', kind: 'longTerm', text: 'Jag sover gott' } }, { texts: createTexts('sv'), nameOf: () => '' }) // 'Nytt mål: ”Jag sover gott”'
 * sayChange({ what: 'changed', code: 'interventionMoved', part: 'interventions', id: 'i1', field: 'responsible', from: { party: 'vc' }, to: { party: 'bup' } }, { texts: createTexts('sv'), nameOf: (what, id) => ({ vc: 'vårdcentralen', bup: 'BUP', i1: 'Samtal' })[id] }) // 'BUP tog över ”Samtal” från vårdcentralen'
 */
export function sayChange(change: PlanChange, words: Words): string {
  return words.texts.say(`change.${change.code}`, valuesOf(change, words));
}

function valuesOf(change: PlanChange, words: Words): TextValues {
  const ends = { from: 'from' in change ? change.from : undefined, to: 'to' in change ? change.to : undefined };
  return {
    part: change.part,
    thing: thingIn(change, words),
    field: change.what === 'changed' ? change.field : '',
    from: wordOf(ends.from, words),
    to: wordOf(ends.to, words),
    ends: endsOf(ends),
    state: stateOf(ends.to, words),
  };
}

function endsOf({ from, to }: { from: unknown; to: unknown }): 'both' | 'from' | 'to' {
  if (from === undefined) return 'to';
  return to === undefined ? 'from' : 'both';
}

const namedIn: Partial<Record<PlanChange['part'], Named>> = {
  people: 'person',
  parties: 'party',
  goals: 'goal',
  interventions: 'intervention',
  planAnswers: 'person',
};

// What comes or goes says itself what it is called; what stays is found by its id.
function thingIn(change: PlanChange, words: Words): string {
  if (change.what === 'added') return calledIn(change.to, change, words);
  if (change.what === 'removed') return calledIn(change.from, change, words);
  return change.what === 'changed' ? foundName(change, words) : '';
}

type Placed = Pick<Extract<PlanChange, { id: string }>, 'part' | 'id'>;

function calledIn(thing: Listed, at: Placed, words: Words): string {
  if (at.part === 'sisterPlans') return otherPlanIn(thing, words);
  const said = [thing.text, thing.what, thing.name].find((one) => typeof one === 'string');
  return typeof said === 'string' ? said : foundName(at, words);
}

function foundName({ part, id }: Placed, { nameOf }: Words): string {
  const named = namedIn[part];
  return named === undefined ? '' : nameOf(named, id);
}

function otherPlanIn({ kind, owner }: Listed, { texts }: Words): string {
  const id = typeof kind === 'string' && kind in otherPlanTexts ? otherPlanTexts[kind as keyof typeof otherPlanTexts] : otherPlanTexts.other;
  return `${texts.say(id)}, ${String(owner)}`;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null;

function wordOf(value: unknown, { texts, nameOf }: Words): string {
  if (typeof value === 'string') return CalendarDate.safeParse(value).success ? texts.day(value as CalendarDate, 'short') : value;
  if (!isObject(value)) return '';
  if (typeof value.party === 'string') return nameOf('party', value.party);
  if (typeof value.person === 'string') return nameOf('person', value.person);
  return typeof value.on === 'string' ? texts.day(value.on as CalendarDate, 'short') : '';
}

function stateOf(value: unknown, { texts }: Words): string {
  const last: unknown = Array.isArray(value) ? value.at(-1) : undefined;
  if (isObject(last) && typeof last.status === 'string')
    return texts.say(interventionStatusTexts[last.status as keyof typeof interventionStatusTexts]).toLowerCase();
  if (isObject(value) && typeof value.state === 'string') return value.state;
  return Array.isArray(value) ? texts.say(interventionStatusTexts.planned).toLowerCase() : 'other';
}
