import { consentViolation } from './consent.violations.ts';
import { isRefused, type Occasion, type Settled } from './occasion.ts';
import { settleAdult } from './settle-adult.ts';
import { settleBoard } from './settle-board.ts';
import { settleFamily } from './settle-family.ts';
import { type Deciders, type Weighing, decidersAt } from './who-decides.ts';

const weighings: Readonly<Record<Weighing, (deciders: Deciders, occasion: Occasion) => Settled>> = {
  nobody: (_, { facts, moment }) => isRefused(consentViolation('personHasDied', { person: facts.person.id }, moment.today)),
  adult: (_, occasion) => settleAdult(occasion),
  board: settleBoard,
  family: settleFamily,
};

/** Settles a question by the situation that the person is in (CON-01 – CON-12). */
export function settle(occasion: Occasion, deciders: Deciders = decidersAt(occasion.facts, occasion.moment)): Settled {
  return weighings[deciders.weighing](deciders, occasion);
}
