import { randomUUID } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { CommandId, HouseId, Instant } from '@stafett/kernel';
import { applyEntry, type Author, type HistoryChange, type HistoryEntry, type Plan, type RegisterNeed } from '@stafett/plan';

/** A plan with the history that made it. */
export interface Carried {
  readonly plan: Plan;
  readonly history: readonly HistoryEntry[];
  readonly entry: HistoryEntry;
}

/** Text that a database may stumble over: emoji with joiners, right to left, line separators, quotes, backslashes. */
export const difficultText = 'Åsa 👩‍👩‍👧 "säger" \\ \'hej\' שלום مرحبا \u2028\u2029 ${x} $1 \u00e9\u0301 \t\n💙';

/** So many minutes after the tests' beginning. */
export const minute = (minutes: number): Instant => new Date(Date.UTC(2026, 10, 23, 8, minutes)).toISOString() as Instant;

/** Somebody who is signed in at a unit. */
export const someoneAt = (house: HouseId, unit: string): Actor =>
  ({ user: `${unit}.user`, name: 'Maria Lindqvist', house, unit, role: 'socialsekreterare' }) as Actor;

/** The actor as the history names them. */
export const authorOf = ({ user, name, house, unit }: Actor): Author => ({ user, name, house, unit });

/** A plan that has just begun. */
export function begun(actor: Actor, at: Instant = minute(0)): Carried {
  const { house, unit } = actor;
  const person = randomUUID();
  const place = { house, unit, name: 'Barn och familj', kind: 'socialServices', principal: 'municipality' };
  const people = [{ id: person, relation: 'person', name: 'Josef Ahlgren', birthDate: '2023-05-14' }];
  const need = { noticedBy: 'socialServices', noticedOn: '2026-11-20', why: difficultText, signs: ['askedFor'] };
  const change = {
    type: 'registerNeed',
    plan: randomUUID(),
    person,
    people,
    need,
    party: randomUUID(),
    unit: place,
    role: 'Samordnar',
  } as unknown as RegisterNeed;
  const entry: HistoryEntry = { plan: change.plan, version: 1, command: newCommand(), keeper: house, term: 1, change, by: authorOf(actor), at };
  return { plan: applyEntry(undefined, entry), history: [entry], entry };
}

/** One more change to the plan: a question is noted. */
export const noted = (from: Carried, actor: Actor, text = difficultText): Carried =>
  carriedOn(from, { actor, at: minute(from.plan.version), change: aNote(text) });

/** The note of a question, as a change. */
export const aNote = (text: string): HistoryChange => ({ type: 'addNote', note: randomUUID(), list: 'questions', text }) as HistoryChange;

function carriedOn({ plan, history }: Carried, { actor, at, change }: { actor: Actor; at: Instant; change: HistoryChange }): Carried {
  const entry: HistoryEntry = {
    plan: plan.id,
    version: plan.version + 1,
    command: newCommand(),
    keeper: plan.keeper,
    term: plan.term,
    change,
    by: authorOf(actor),
    at,
  };
  return { plan: applyEntry(plan, entry), history: [...history, entry], entry };
}

/** A command's id that nobody else has. */
export const newCommand = (): CommandId => randomUUID() as CommandId;
