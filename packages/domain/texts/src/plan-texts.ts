import type { NoticedBy, PrincipalKind } from '@stafett/actors';
import type {
  ClosingReason,
  CompletenessHint,
  FollowUpOutcome,
  MeetingForm,
  NeedSign,
  NextAction,
  NoteList,
  PartyAction,
  PlanStep,
  Relation,
} from '@stafett/plan';
import type { TextId } from './sv.ts';

/**
 * The six steps.
 *
 * @example
 * stepTexts.detect // 'step.detect'
 */
export const stepTexts = {
  detect: 'step.detect',
  prepare: 'step.prepare',
  invite: 'step.invite',
  meet: 'step.meet',
  followUp: 'step.followUp',
  close: 'step.close',
} as const satisfies Record<PlanStep, TextId>;

/**
 * What comes next, as something to do, and why it matters (PRO-20).
 *
 * @example
 * actionTexts.recordConsent // { title: 'action.recordConsent', why: 'actionWhy.recordConsent' }
 */
export const actionTexts = {
  confirmConsents: { title: 'action.confirmConsents', why: 'actionWhy.confirmConsents' },
  recordConsent: { title: 'action.recordConsent', why: 'actionWhy.recordConsent' },
  writeWhatMatters: { title: 'action.writeWhatMatters', why: 'actionWhy.writeWhatMatters' },
  planMeeting: { title: 'action.planMeeting', why: 'actionWhy.planMeeting' },
  inviteParties: { title: 'action.inviteParties', why: 'actionWhy.inviteParties' },
  awaitAnswers: { title: 'action.awaitAnswers', why: 'actionWhy.awaitAnswers' },
  openMeeting: { title: 'action.openMeeting', why: 'actionWhy.openMeeting' },
  writePlan: { title: 'action.writePlan', why: 'actionWhy.writePlan' },
  nameLead: { title: 'action.nameLead', why: 'actionWhy.nameLead' },
  endMeeting: { title: 'action.endMeeting', why: 'actionWhy.endMeeting' },
  awaitLead: { title: 'action.awaitLead', why: 'actionWhy.awaitLead' },
  followUp: { title: 'action.followUp', why: 'actionWhy.followUp' },
  closePlan: { title: 'action.closePlan', why: 'actionWhy.closePlan' },
  planFollowUp: { title: 'action.planFollowUp', why: 'actionWhy.planFollowUp' },
  answerInvitation: { title: 'action.answerInvitation', why: 'actionWhy.answerInvitation' },
  answerRequest: { title: 'action.answerRequest', why: 'actionWhy.answerRequest' },
  acceptLead: { title: 'action.acceptLead', why: 'actionWhy.acceptLead' },
  reportIntervention: { title: 'action.reportIntervention', why: 'actionWhy.reportIntervention' },
  attendMeeting: { title: 'action.attendMeeting', why: 'actionWhy.attendMeeting' },
  nothing: { title: 'action.nothing', why: 'actionWhy.nothing' },
} as const satisfies Record<NextAction | PartyAction, { title: TextId; why: TextId }>;

/**
 * What would make a plan better without being demanded by law.
 *
 * @example
 * hintTexts.followUpNotPlanned // 'hint.followUpNotPlanned'
 */
export const hintTexts = {
  followUpNotPlanned: 'hint.followUpNotPlanned',
  whatMattersMissing: 'hint.whatMattersMissing',
  goalWithoutIntervention: 'hint.goalWithoutIntervention',
  questionsUnanswered: 'hint.questionsUnanswered',
  situationMissing: 'hint.situationMissing',
  strengthsMissing: 'hint.strengthsMissing',
  longTermGoalMissing: 'hint.longTermGoalMissing',
  ownPartMissing: 'hint.ownPartMissing',
  onePrincipalOnly: 'hint.onePrincipalOnly',
  stepWithoutGoal: 'hint.stepWithoutGoal',
  othersPartMissing: 'hint.othersPartMissing',
  stillRequested: 'hint.stillRequested',
  viewsDiffer: 'hint.viewsDiffer',
} as const satisfies Record<CompletenessHint['code'], TextId>;

/**
 * Who answers for a unit by law.
 *
 * @example
 * principalTexts.municipality // 'principal.municipality'
 */
export const principalTexts = {
  municipality: 'principal.municipality',
  region: 'principal.region',
  state: 'principal.state',
  other: 'principal.other',
} as const satisfies Record<PrincipalKind, TextId>;

/**
 * What somebody is to the person.
 *
 * @example
 * relationTexts.person // 'relation.person'
 */
export const relationTexts = {
  person: 'relation.person',
  guardian: 'relation.guardian',
  godMan: 'relation.godMan',
  forvaltare: 'relation.forvaltare',
  personligtOmbud: 'relation.personligtOmbud',
  powerOfAttorney: 'relation.powerOfAttorney',
  relative: 'relation.relative',
  fosterParent: 'relation.fosterParent',
  contactPerson: 'relation.contactPerson',
} as const satisfies Record<Relation, TextId>;

/**
 * How a meeting is held.
 *
 * @example
 * meetingFormTexts.room // 'meetingForm.room'
 */
export const meetingFormTexts = { room: 'meetingForm.room', video: 'meetingForm.video', phone: 'meetingForm.phone' } as const satisfies Record<
  MeetingForm,
  TextId
>;

/**
 * Why a plan is closed.
 *
 * @example
 * closingTexts.goalsMet // 'closing.goalsMet'
 */
export const closingTexts = {
  goalsMet: 'closing.goalsMet',
  noNeed: 'closing.noNeed',
  replaced: 'closing.replaced',
  consentWithdrawn: 'closing.consentWithdrawn',
} as const satisfies Record<ClosingReason, TextId>;

/**
 * What a follow-up led to.
 *
 * @example
 * outcomeTexts.continue // 'outcome.continue'
 */
export const outcomeTexts = {
  continue: 'outcome.continue',
  revise: 'outcome.revise',
  closeAndStartNew: 'outcome.closeAndStartNew',
  close: 'outcome.close',
} as const satisfies Record<FollowUpOutcome, TextId>;

/**
 * The lists of the preparation.
 *
 * @example
 * noteListTexts.questions // 'noteList.questions'
 */
export const noteListTexts = {
  questions: 'noteList.questions',
  strengths: 'noteList.strengths',
  doNotBringUp: 'noteList.doNotBringUp',
} as const satisfies Record<NoteList, TextId>;

/**
 * Who saw the need.
 *
 * @example
 * noticedByTexts.school // 'noticedBy.school'
 */
export const noticedByTexts = {
  school: 'noticedBy.school',
  socialServices: 'noticedBy.socialServices',
  regionalHealthCare: 'noticedBy.regionalHealthCare',
  municipalHealthCare: 'noticedBy.municipalHealthCare',
  person: 'noticedBy.person',
  relative: 'noticedBy.relative',
  other: 'noticedBy.other',
} as const satisfies Record<NoticedBy, TextId>;

/**
 * Signs that a plan may be needed (PRO-02).
 *
 * @example
 * signTexts.askedFor // 'sign.askedFor'
 */
export const signTexts = {
  askedFor: 'sign.askedFor',
  severalCompetences: 'sign.severalCompetences',
  unclearResponsibility: 'sign.unclearResponsibility',
  togetherOrInOrder: 'sign.togetherOrInOrder',
  sentAround: 'sign.sentAround',
  readyForDischarge: 'sign.readyForDischarge',
  ownUnitNotEnough: 'sign.ownUnitNotEnough',
  mustKnowOfEachOther: 'sign.mustKnowOfEachOther',
  changeOfSchoolStage: 'sign.changeOfSchoolStage',
  absence: 'sign.absence',
  actingOut: 'sign.actingOut',
  pain: 'sign.pain',
  childAsRelative: 'sign.childAsRelative',
  turningEighteen: 'sign.turningEighteen',
  transition: 'sign.transition',
  placement: 'sign.placement',
} as const satisfies Record<NeedSign, TextId>;
