import type { ConsentFacts } from '@stafett/consent';
import { isAdult } from './coming-of-age.ts';
import { conclude, type Found, type Reading } from './conclude.ts';
import { fits, type Row } from './look-up.ts';
import type { Question } from './question.ts';
import { readAdult } from './read-adult.ts';
import { readChild } from './read-child.ts';
import { stockholmDay } from './stockholm-day.ts';
import { tables } from './tables.ts';

/**
 * Whether the work with a plan may start, by the tables of this room (CON-01 – CON-12, CON-35).
 *
 * @param facts - who decides and what they have answered
 * @param at - the moment that is asked about
 */
export function readStart(facts: ConsentFacts, at: string): Reading {
  const question = aboutStart(facts, at);
  return conclude(stopped({ alive: aliveOn(question) }) ?? readPerson(question));
}

/** The question of the work itself. */
export function aboutStart(facts: ConsentFacts, at: string): Question {
  return { ask: 'start', matter: 'sipWork', facts, at, today: stockholmDay(at), covers: () => true };
}

/** Whether the person lives on the day of the question (CON-35). */
export function aliveOn({ facts, today }: Question): string {
  const { diedOn } = facts.person;
  return diedOn !== undefined && today >= diedOn ? 'no' : 'yes';
}

/** The row that stops everything, if one does. */
export function stopped(columns: Readonly<Record<string, string>>): Found | undefined {
  const row = tables.block.find(({ when }: Row) => fits(when, columns));
  return row && { row };
}

/** The row for the person, by age. */
export function readPerson(question: Question): Found {
  return isAdult(question) ? readAdult(question) : readChild(question);
}
