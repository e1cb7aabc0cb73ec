import {
  type AcceptanceState,
  type BalanceHint,
  type CardCode,
  cardCodes,
  type CircleRole,
  type CrisisPart,
  type LegalPartName,
  type MeetingThird,
  type OtherPlanKind,
  type PlanAnswer,
  type Stance,
} from '@stafett/plan';
import type { TextId } from './sv.ts';

/**
 * The four parts that a plan states by law (PLA-01).
 *
 * @example
 * legalPartTexts.lead // 'legalPart.lead'
 */
export const legalPartTexts = {
  interventions: 'legalPart.interventions',
  responsibilities: 'legalPart.responsibilities',
  others: 'legalPart.others',
  lead: 'legalPart.lead',
} as const satisfies Record<LegalPartName, TextId>;

/**
 * Whether a party has taken on an intervention (GOA-14).
 *
 * @example
 * acceptanceTexts.requested // 'acceptance.requested'
 */
export const acceptanceTexts = {
  requested: 'acceptance.requested',
  accepted: 'acceptance.accepted',
  declined: 'acceptance.declined',
} as const satisfies Record<AcceptanceState, TextId>;

/**
 * What somebody thinks of a goal or an intervention (GOA-06).
 *
 * @example
 * stanceTexts.differs // 'stance.differs'
 */
export const stanceTexts = { agrees: 'stance.agrees', unsure: 'stance.unsure', differs: 'stance.differs' } as const satisfies Record<Stance, TextId>;

/**
 * What somebody answers to the plan as it was made (CON-27).
 *
 * @example
 * planAnswerTexts.partly // 'planAnswer.partly'
 */
export const planAnswerTexts = { yes: 'planAnswer.yes', partly: 'planAnswer.partly', no: 'planAnswer.no' } as const satisfies Record<
  PlanAnswer['answer'],
  TextId
>;

/**
 * The parts of a crisis plan (PLA-06).
 *
 * @example
 * crisisPartTexts.signs // 'crisisPart.signs'
 */
export const crisisPartTexts = {
  signs: 'crisisPart.signs',
  wants: 'crisisPart.wants',
  othersDo: 'crisisPart.othersDo',
  contacts: 'crisisPart.contacts',
  acuteCare: 'crisisPart.acuteCare',
} as const satisfies Record<CrisisPart, TextId>;

/**
 * The kinds of other plans, inside a sentence (PLA-05, PLA-10).
 *
 * @example
 * otherPlanTexts.lvuTreatmentPlan // 'otherPlan.lvuTreatmentPlan'
 */
export const otherPlanTexts = {
  lssIndividualPlan: 'otherPlan.lssIndividualPlan',
  healthCarePlan: 'otherPlan.healthCarePlan',
  lvuCarePlan: 'otherPlan.lvuCarePlan',
  lvuTreatmentPlan: 'otherPlan.lvuTreatmentPlan',
  solImplementationPlan: 'otherPlan.solImplementationPlan',
  rehabilitationPlan: 'otherPlan.rehabilitationPlan',
  lptCarePlan: 'otherPlan.lptCarePlan',
  lrvLptCoordinatedPlan: 'otherPlan.lrvLptCoordinatedPlan',
  schoolActionProgramme: 'otherPlan.schoolActionProgramme',
  other: 'otherPlan.other',
} as const satisfies Record<OtherPlanKind, TextId>;

/**
 * Those for whom the meeting circle has a version of its own (MEE-02).
 *
 * @example
 * circleRoleTexts.leader // 'circleRole.leader'
 */
export const circleRoleTexts = {
  leader: 'circleRole.leader',
  youngPerson: 'circleRole.youngPerson',
  parent: 'circleRole.parent',
  adult: 'circleRole.adult',
  older: 'circleRole.older',
  relative: 'circleRole.relative',
  staff: 'circleRole.staff',
  other: 'circleRole.other',
} as const satisfies Record<CircleRole, TextId>;

/**
 * The three thirds of a meeting (MEE-03).
 *
 * @example
 * meetingThirdTexts.listen // 'meetingThird.listen'
 */
export const meetingThirdTexts = { listen: 'meetingThird.listen', explore: 'meetingThird.explore', plan: 'meetingThird.plan' } as const satisfies Record<
  MeetingThird,
  TextId
>;

const cardText = (code: CardCode): TextId => `card.${code}`;

/**
 * Each line on the cards of the meeting circle (MEE-02).
 *
 * @example
 * cardTexts.personFirst // 'card.personFirst'
 */
export const cardTexts = Object.fromEntries(cardCodes.map((code) => [code, cardText(code)])) as Readonly<Record<CardCode, TextId>>;

/**
 * What is warned for when a meeting is too large or too unequal, and what would help (PRO-13).
 *
 * @example
 * balanceTexts.manyPeople // { title: 'balance.manyPeople', help: 'balanceHelp.severalSmallerMeetings' }
 */
export const balanceTexts = {
  manyProfessionals: { title: 'balance.manyProfessionals', help: 'balanceHelp.severalSmallerMeetings' },
  manyPeople: { title: 'balance.manyPeople', help: 'balanceHelp.severalSmallerMeetings' },
} as const satisfies Record<BalanceHint['code'], { title: TextId; help: TextId }>;
