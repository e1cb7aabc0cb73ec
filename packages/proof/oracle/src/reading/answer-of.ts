import type { Consent } from '@stafett/consent';
import { isWithin } from './days.ts';
import { hasCome, isInMatter, type Question } from './question.ts';

/** What somebody has answered; `leavesOut`: a yes that holds, but not for this unit or this kind; `takenBack`: a yes that was withdrawn, and nothing since. */
export type Answer = 'yes' | 'leavesOut' | 'no' | 'takenBack' | 'unanswered';

/** Somebody who answers, about whom, in what capacity. */
export interface Giver {
  readonly id: string;
  readonly about: string;
  readonly givenAs: Consent['givenAs'];
  /** Whether an answer was theirs to give, and their right to it has gone on since (CON-09, CON-35). */
  readonly isTheirs: (consent: Consent) => boolean;
  /** Whether they could say yes at all when they did (CON-10). */
  readonly canSayYes: (consent: Consent) => boolean;
}

/** What somebody has answered (CON-24, CON-25). */
export function answerOf(giver: Giver, question: Question): Answer {
  const said = question.facts.consents.filter(
    (consent) => isFrom(consent, giver) && isInMatter(consent.matters, question) && hasCome(consent.takenAt, question),
  );
  const own = said.filter((consent) => giver.isTheirs(consent));
  const running = own.filter((consent) => isWithin(question.today, consent));
  const holding = running.filter((consent) => !hasCome(consent.withdrawnAt, question));
  const yeses = holding.filter((consent) => consent.answer === 'yes' && giver.canSayYes(consent) && !isEnded(consent, said, question));
  if (yeses.some((consent) => question.covers(consent))) return 'yes';
  if (yeses.length > 0) return 'leavesOut';
  if (holding.some(({ answer }) => answer === 'no')) return 'no';
  return running.some((consent) => isTakenBack(consent, said, question)) ? 'takenBack' : 'unanswered';
}

function isFrom(consent: Consent, { id, about, givenAs }: Giver): boolean {
  return consent.givenBy === id && consent.about === about && consent.givenAs === givenAs;
}

/** A no ends every yes that is not later, from the first day of the no, whatever becomes of the no. */
function isEnded(yes: Consent, said: readonly Consent[], { today }: Question): boolean {
  return said.some((other) => other.answer === 'no' && other.from <= today && yes.takenAt <= other.takenAt);
}

function isTakenBack({ answer, withdrawnAt }: Consent, said: readonly Consent[], question: Question): boolean {
  if (answer === 'no' || withdrawnAt === undefined || !hasCome(withdrawnAt, question)) return false;
  return said.every(({ takenAt }) => takenAt < withdrawnAt);
}

/** Whether somebody does not want it: a no, or a yes that was taken back (CON-03, CON-24). */
export function isAgainst(answer: Answer): boolean {
  return answer === 'no' || answer === 'takenBack';
}
