import type { ConsentFacts, Receiver, SharedItem } from '@stafett/consent';
import { isAgainst } from './answer-of.ts';
import { conclude, type Found, type Reading } from './conclude.ts';
import { coversKind, hasOnList, isSameUnit } from './coverage.ts';
import { lookUp } from './look-up.ts';
import { ownAnswer } from './own-answer.ts';
import type { Question } from './question.ts';
import { aboutStart, aliveOn, readPerson, stopped } from './read-start.ts';
import { stockholmDay } from './stockholm-day.ts';
import { tables } from './tables.ts';
import { whereabouts } from './whereabouts.ts';

/**
 * Whether an item may be shared with a unit, by the tables of this room: the work goes on, and the sharing is covered (CON-22 – CON-25, CON-31, CON-34, SEC-05).
 *
 * @param item - what would be shared
 * @param receiver - the unit that would get it
 * @param when - the facts, and the moment that is asked about
 */
export function readSharing(item: SharedItem, receiver: Receiver, { facts, at }: { facts: ConsentFacts; at: string }): Reading {
  const question: Question = { ...aboutStart(facts, at), ask: 'sharing', matter: 'sharing', covers: (list) => coversKind(list, item, { receiver, at }) };
  const stop = stopped({ alive: aliveOn(question), needed: isNeeded(item, receiver), whereabouts: whereabouts(item, receiver, question) });
  if (stop !== undefined) return conclude(stop);
  const shared = item.about === facts.person.id ? readPerson(question) : readAnother({ item, receiver }, question);
  return conclude(shared, readPerson(aboutStart(facts, at)));
}

function isNeeded({ neededBy }: SharedItem, receiver: Receiver): string {
  return neededBy === undefined || neededBy.some((unit) => isSameUnit(unit, receiver)) ? 'yes' : 'no';
}

/** An item about somebody else: that person's own answer, and whether the unit may know of the plan at all (CON-34, CON-23). */
function readAnother({ item, receiver }: { item: SharedItem; receiver: Receiver }, question: Question): Found {
  const { facts, at } = question;
  const ofPlan = readPerson({ ...question, covers: (list) => hasOnList(list, { receiver, at }), today: stockholmDay(at) });
  const said = ownAnswer(item.about, question);
  const row = lookUp(tables.aboutAnother, { other: isAgainst(said) ? 'no' : said, takesPart: ofPlan.row.then });
  return row.names === 'other' ? { row, missing: { must: [item.about], may: [item.about, ...peopleOf(facts)] } } : { row };
}

/** The person, and those who may decide or stand in for the person; their side of it may be named too. */
function peopleOf({ person, guardians, representatives }: ConsentFacts): string[] {
  return [person, ...guardians, ...(representatives ?? [])].map(({ id }) => id);
}
