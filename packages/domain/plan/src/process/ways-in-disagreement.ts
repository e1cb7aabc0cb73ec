import type { MeetingDisagreement } from './meeting-facts.schema.ts';

/** What professionals who disagree ask themselves (MEE-05). */
export type DisagreementQuestion = 'isRightMeeting' | 'haveMandate' | 'isThereAgreement';

/** What can be done when views differ at the meeting (MEE-05). */
export type DisagreementWay = 'radrum' | 'samrad' | 'writeViews' | 'breakOff';

/** The questions and the ways in a disagreement. */
export interface DisagreementWays {
  readonly questions: readonly DisagreementQuestion[];
  readonly ways: readonly DisagreementWay[];
}

/**
 * The ways on when views differ at a meeting (MEE-05): rådrum, a new time after the professionals have conferred; samråd, offered without delay to guardians who are unhappy with the outcome;
 * lasting views are written in the plan; the leader may break off.
 *
 * @param disagreement - between whom, and what has been done
 * @example
 * waysInDisagreement({ between: 'professionals', isLasting: false, writtenInPlan: false }) // { questions: ['isRightMeeting', 'haveMandate', 'isThereAgreement'], ways: ['radrum', 'breakOff'] }
 */
export function waysInDisagreement({ between, isLasting, radrumOn, samradOfferedOn, writtenInPlan }: MeetingDisagreement): DisagreementWays {
  const isAmongProfessionals = between === 'professionals';
  const ways: readonly (readonly [DisagreementWay, boolean])[] = [
    ['radrum', isAmongProfessionals && radrumOn === undefined],
    ['samrad', between === 'guardiansAndProfessionals' && samradOfferedOn === undefined],
    ['writeViews', isLasting && !writtenInPlan],
    ['breakOff', true],
  ];
  return {
    questions: isAmongProfessionals ? ['isRightMeeting', 'haveMandate', 'isThereAgreement'] : [],
    ways: ways.filter(([, isOpen]) => isOpen).map(([way]) => way),
  };
}
