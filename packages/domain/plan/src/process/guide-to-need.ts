import type { RuleId } from '@stafett/rulebook';
import type { NeedSign } from '../need.schema.ts';
import { LessIntrusiveQuestion, type NeedFacts } from './need-facts.schema.ts';
import advice from './sign-advice.json' with { type: 'json' };

/**
 * What a sign of need may lead to, as advice (PRO-02).
 *
 * @example
 * needAdvices.includes('callAtDischarge') // true
 */
export const needAdvices = [
  'answerRequest',
  'askForConsent',
  'settleResponsibility',
  'gatherThoseInvolved',
  'callAtDischarge',
  'callWhoIsNeeded',
  'talkWithSchool',
  'askTheChild',
  'cooperateForChild',
  'askOwnConsent',
  'planHandover',
  'offerAtPlacement',
] as const;
/** One of them. */
export type NeedAdvice = (typeof needAdvices)[number];

/** A sign with what it may lead to. */
export interface SignAdvice {
  readonly sign: NeedSign;
  readonly advice: NeedAdvice;
  readonly rule: RuleId;
}

/** The short guide before a SIP: advice by the signs, and what is still to be asked (PRO-02, PRO-04). */
export interface NeedGuide {
  readonly advice: readonly SignAdvice[];
  /** The questions that have no answer yet. */
  readonly toAsk: readonly LessIntrusiveQuestion[];
  /** What the answers point to instead or as well; it stops nothing. */
  readonly consider: readonly LessIntrusiveQuestion[];
}

const adviceBySign = advice as Readonly<Record<NeedSign, { readonly advice: NeedAdvice; readonly rule: RuleId }>>;

/**
 * The guide by the signs of a need: what each may lead to (PRO-02), and the questions whether less is enough, which are asked and never stop the work (PRO-04).
 *
 * @param need - the signs, and what has been asked
 * @example
 * guideToNeed({ signs: ['turningEighteen'], asked: { isReferral: true, isWorry: false } }) // { advice: [{ sign: 'turningEighteen', advice: 'askOwnConsent', rule: 'CON-35' }], toAsk: ['lessIsEnough', 'isForPriority'], consider: ['isReferral'] }
 */
export function guideToNeed({ signs, asked }: Pick<NeedFacts, 'signs' | 'asked'>): NeedGuide {
  return {
    advice: signs.map((sign) => ({ sign, ...adviceBySign[sign] })),
    toAsk: LessIntrusiveQuestion.options.filter((question) => asked[question] === undefined),
    consider: LessIntrusiveQuestion.options.filter((question) => asked[question] === true),
  };
}
