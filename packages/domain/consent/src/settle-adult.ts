import type { Instant } from '@stafett/kernel';
import { type Giver, isStanding } from './answer-of.ts';
import type { Consent } from './consent.schema.ts';
import { latestAssessment, settleQuestion } from './assessed.ts';
import { lacking } from './lacking.ts';
import { goesOn, isAgainst, isRefused, leavesOut, type Occasion, type Settled, said, type Spoken, spokenBy } from './occasion.ts';
import { settleWithoutConsent } from './settle-without-consent.ts';
import { ownGiver, representativesOn } from './who-decides.ts';

// Able to consent; unable, but somebody or something tells what the person wants; unable, and nothing tells it (CON-09).
const ABLE = 0;
const WILL_KNOWN = 1;
const WILL_UNKNOWN = 2;

/** From when on each kind of representative may consent for an adult (CON-09). */
const actsFrom = { godMan: WILL_UNKNOWN, forvaltare: ABLE, powerOfAttorney: ABLE, futurePowerOfAttorney: WILL_KNOWN } as const;
const kinds = Object.keys(actsFrom) as (keyof typeof actsFrom)[];

/** How it is with the person, by the latest assessment of ability made by a moment. */
function stateAt(occasion: Occasion, at?: Instant): number {
  const ability = latestAssessment('ability', occasion, at);
  if (ability?.outcome !== 'unable') return ABLE;
  if (at === undefined) occasion.trace?.assessments.push(ability);
  return ability.willKnownOtherwise === true ? WILL_KNOWN : WILL_UNKNOWN;
}

/** Whether the person can consent, and who else may on that day: one whose answer counts could consent when answering, and has been able to ever since (CON-09). */
export function actorsFor(occasion: Occasion): { readonly isUnable: boolean; readonly others: readonly Giver[] } {
  const state = stateAt(occasion);
  const turns = (occasion.facts.assessments ?? []).map(({ at }) => at);
  const actingSince = (from: number, since: Instant): boolean => [since, ...turns].every((at) => at < since || from <= stateAt(occasion, at));
  const others = kinds
    .filter((kind) => actsFrom[kind] <= state)
    .flatMap((kind) => representativesOn(kind, occasion).map((giver): Giver => ({ ...giver, counts: ({ takenAt }) => actingSince(actsFrom[kind], takenAt) })));
  return { isUnable: state > ABLE, others };
}

/** An adult: the person's own answer, else of those who may act for them, else what holds for one who cannot consent (CON-01, CON-09, CON-10). */
export function settleAdult(occasion: Occasion): Settled {
  const { isUnable, others: givers } = actorsFor(occasion);
  const own = ownAnswer(occasion);
  const others = spokenBy(givers, occasion);
  if (leavesOut(own)) return isRefused(lacking(own, occasion));
  if (isDiffering(own, others, isUnable)) return settleQuestion('representativeAndPersonDiffer', occasion);
  if (own.answer === 'covered') return goesOn('CON-01');
  if (own.answer === 'none') return settleByOthers(others, isUnable, occasion);
  const isShown = isUnable && !isRefusedWhileAble(occasion);
  return isShown ? settleWithoutConsent(others, true, occasion) : isRefused(lacking(own, occasion));
}

function settleByOthers(others: readonly Spoken[], isUnable: boolean, occasion: Occasion): Settled {
  if (others.some(({ answer }) => answer === 'covered')) return goesOn('CON-09');
  if (isUnable) return settleWithoutConsent(others, false, occasion);
  return isRefused(lacking(others.find(leavesOut) ?? { giver: ownGiver(occasion.facts), answer: 'none' }, occasion));
}

// While the person is able only a förvaltare weighs against the person's own answer; a god man and a power of attorney give way to it (CON-01, CON-09).
function isDiffering(own: Spoken, others: readonly Spoken[], isUnable: boolean): boolean {
  const weighing = isUnable || own.answer === 'none' ? others : others.filter(({ giver }) => giver.as === 'forvaltare');
  const all = [own, ...weighing];
  return all.some(({ answer }) => answer === 'covered') && all.some(isAgainst);
}

// One who cannot consent cannot give a yes; a no that is shown, or a yes that is taken back, is still never passed over (CON-10).
function ownAnswer(occasion: Occasion): Spoken {
  const giver: Giver = { ...ownGiver(occasion.facts), counts: (consent) => !isStanding('yes', consent, occasion) || isGivenWhileAble(consent, occasion) };
  return { giver, answer: said(giver, occasion) };
}

function isGivenWhileAble({ takenAt }: Consent, occasion: Occasion): boolean {
  return stateAt(occasion, takenAt) === ABLE;
}

function isRefusedWhileAble(occasion: Occasion): boolean {
  const giver: Giver = { ...ownGiver(occasion.facts), counts: (consent) => isGivenWhileAble(consent, occasion) };
  return said(giver, { ...occasion, trace: undefined }) === 'no';
}
