import type { Consent, Representative } from '@stafett/consent';
import { type Answer, answerOf } from './answer-of.ts';
import { daysOfChange, isWithin } from './days.ts';
import { abilityAt } from './latest-word.ts';
import type { Question } from './question.ts';
import { stockholmDay } from './stockholm-day.ts';

/** In what capacity each kind of representative answers, and for whom; one who is not here never consents for an adult (CON-09). */
const capacities = {
  godMan: { givenAs: 'godMan', actsFor: 'unableWithWillUnknown' },
  forvaltare: { givenAs: 'forvaltare', actsFor: 'anyone' },
  powerOfAttorney: { givenAs: 'powerOfAttorney', actsFor: 'anyone' },
  futurePowerOfAttorney: { givenAs: 'powerOfAttorney', actsFor: 'unable' },
} as const;

type Answering = keyof typeof capacities;

/** One who may stand in for an adult, and what that one has answered. */
export interface StandIn {
  readonly id: string;
  readonly kind: Answering;
  readonly answer: Answer;
}

/** What each who may stand in for an adult on the day has answered: with a mandate for the person (CON-09). */
export function standInsFor(question: Question): StandIn[] {
  const appointed = (question.facts.representatives ?? []).filter(
    (one) => isAnswering(one.kind) && one.mandate.includes('person') && isWithin(question.today, one) && mayActAt(question.at, one.kind, question),
  );
  return appointed.map(({ id, kind }) => ({ id, kind: kind as Answering, answer: answerFrom(id, kind as Answering, question) }));
}

function isAnswering(kind: Representative['kind']): kind is Answering {
  return kind in capacities;
}

function answerFrom(id: string, kind: Answering, question: Question): Answer {
  const { facts } = question;
  return answerOf(
    {
      id,
      about: facts.person.id,
      givenAs: capacities[kind].givenAs,
      isTheirs: (consent) => hasStoodSince(consent, { id, kind }, question),
      canSayYes: () => true,
    },
    question,
  );
}

/** Whether the appointment, and the person's need of it, were there when the answer was given and have been there since. */
function hasStoodSince({ takenAt }: Consent, { id, kind }: { id: string; kind: Answering }, question: Question): boolean {
  const { facts, today, at } = question;
  const own = (facts.representatives ?? []).filter((one) => one.id === id && one.kind === kind && one.mandate.includes('person'));
  const days = daysOfChange(own, stockholmDay(takenAt), today);
  const turns = (facts.assessments ?? []).map((one): string => one.at).filter((moment) => takenAt < moment && moment <= at);
  return days.every((day) => own.some((one) => isWithin(day, one))) && [takenAt, ...turns].every((moment) => mayActAt(moment, kind, question));
}

function mayActAt(moment: string, kind: Representative['kind'], question: Question): boolean {
  if (!isAnswering(kind)) return false;
  const { actsFor } = capacities[kind];
  if (actsFor === 'anyone') return true;
  const ability = abilityAt(moment, question);
  return ability?.outcome === 'unable' && (actsFor === 'unable' || ability.willKnownOtherwise !== true);
}
