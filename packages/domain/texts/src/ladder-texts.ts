import type { EmergencyReason } from '@stafett/access';
import type {
  BatonMatter,
  BatonState,
  BatonTask,
  DeclineReason,
  LadderFact,
  LadderReasonCode,
  LadderStep,
  LadderWord,
  StairStep,
  WordLikeness,
} from '@stafett/ladder';
import type { TextId } from './sv.ts';

/**
 * The six steps of samverkanstrappan, and what each means (LAD-01).
 *
 * @example
 * ladderStepTexts.baton // { title: 'ladder.step.baton', meaning: 'ladder.meaning.baton' }
 */
export const ladderStepTexts = {
  earlyDetection: { title: 'ladder.step.earlyDetection', meaning: 'ladder.meaning.earlyDetection' },
  information: { title: 'ladder.step.information', meaning: 'ladder.meaning.information' },
  wayfinder: { title: 'ladder.step.wayfinder', meaning: 'ladder.meaning.wayfinder' },
  baton: { title: 'ladder.step.baton', meaning: 'ladder.meaning.baton' },
  coordinationPlan: { title: 'ladder.step.coordinationPlan', meaning: 'ladder.meaning.coordinationPlan' },
  coordinatedSupport: { title: 'ladder.step.coordinatedSupport', meaning: 'ladder.meaning.coordinatedSupport' },
} as const satisfies Record<LadderStep, { title: TextId; meaning: TextId }>;

/**
 * Whom a step suits, what the family meets, what must be in place, and what an area asks itself (LAD-01).
 *
 * @example
 * ladderWordTexts.localMap // 'ladder.word.localMap'
 */
export const ladderWordTexts = {
  nobodyHasAsked: 'ladder.word.nobodyHasAsked',
  earlySigns: 'ladder.word.earlySigns',
  someoneWhoSees: 'ladder.word.someoneWhoSees',
  offerWithoutApplying: 'ladder.word.offerWithoutApplying',
  staffKnowTheSigns: 'ladder.word.staffKnowTheSigns',
  meetingPlaces: 'ladder.word.meetingPlaces',
  wayFromWorryToOffer: 'ladder.word.wayFromWorryToOffer',
  whoSeesFirst: 'ladder.word.whoSeesFirst',
  whoIsNeverReached: 'ladder.word.whoIsNeverReached',
  managesOnceInformed: 'ladder.word.managesOnceInformed',
  oneOverview: 'ladder.word.oneOverview',
  plainWords: 'ladder.word.plainWords',
  overviewOfOffers: 'ladder.word.overviewOfOffers',
  ownerOfInformation: 'ladder.word.ownerOfInformation',
  paperAndWeb: 'ladder.word.paperAndWeb',
  isItCurrent: 'ladder.word.isItCurrent',
  canEveryoneReadIt: 'ladder.word.canEveryoneReadIt',
  unsureWhereToTurn: 'ladder.word.unsureWhereToTurn',
  someoneToAsk: 'ladder.word.someoneToAsk',
  helpWithFirstContact: 'ladder.word.helpWithFirstContact',
  namedWayfinder: 'ladder.word.namedWayfinder',
  severalWaysToReach: 'ladder.word.severalWaysToReach',
  localMap: 'ladder.word.localMap',
  howLongUntilAnswer: 'ladder.word.howLongUntilAnswer',
  doesItKnowAll: 'ladder.word.doesItKnowAll',
  cameToTheWrongPlace: 'ladder.word.cameToTheWrongPlace',
  movesBetweenUnits: 'ladder.word.movesBetweenUnits',
  nobodyLetsGo: 'ladder.word.nobodyLetsGo',
  newUnitGetsInTouch: 'ladder.word.newUnitGetsInTouch',
  agreementOnHandover: 'ladder.word.agreementOnHandover',
  knownReceivers: 'ladder.word.knownReceivers',
  lateOnesAreSeen: 'ladder.word.lateOnesAreSeen',
  whoHoldsUntilReceived: 'ladder.word.whoHoldsUntilReceived',
  howManyAreSentOn: 'ladder.word.howManyAreSentOn',
  helpFromSeveral: 'ladder.word.helpFromSeveral',
  unclearWhoDoesWhat: 'ladder.word.unclearWhoDoesWhat',
  meetingOnOwnTerms: 'ladder.word.meetingOnOwnTerms',
  onePlanWhoDoesWhat: 'ladder.word.onePlanWhoDoesWhat',
  sipRoutine: 'ladder.word.sipRoutine',
  trainedLeaders: 'ladder.word.trainedLeaders',
  followUpIsBooked: 'ladder.word.followUpIsBooked',
  doAllWhoNeedGetOne: 'ladder.word.doAllWhoNeedGetOne',
  isItFollowedUp: 'ladder.word.isItFollowedUp',
  cannotCarryAlone: 'ladder.word.cannotCarryAlone',
  longAndManySided: 'ladder.word.longAndManySided',
  someoneCarriesTheWhole: 'ladder.word.someoneCarriesTheWhole',
  sameContactOverTime: 'ladder.word.sameContactOverTime',
  namedCoordinators: 'ladder.word.namedCoordinators',
  timeAndMandate: 'ladder.word.timeAndMandate',
  acrossPrincipals: 'ladder.word.acrossPrincipals',
  whoCarriesToday: 'ladder.word.whoCarriesToday',
  whatHappensWhenTheyLeave: 'ladder.word.whatHappensWhenTheyLeave',
} as const satisfies Record<LadderWord, TextId>;

/**
 * Why a situation stands on a step (LAD-02).
 *
 * @example
 * ladderReasonTexts.bothPrincipals // 'ladder.reason.bothPrincipals'
 */
export const ladderReasonTexts = {
  othersNoticeFirst: 'ladder.reason.othersNoticeFirst',
  hasSoughtHelp: 'ladder.reason.hasSoughtHelp',
  needsToKnowWhatExists: 'ladder.reason.needsToKnowWhatExists',
  needsToKnowWhereToTurn: 'ladder.reason.needsToKnowWhereToTurn',
  severalToKeepApart: 'ladder.reason.severalToKeepApart',
  needsAnswerSoon: 'ladder.reason.needsAnswerSoon',
  hasBeenSentOn: 'ladder.reason.hasBeenSentOn',
  goesOverToAnother: 'ladder.reason.goesOverToAnother',
  cannotWait: 'ladder.reason.cannotWait',
  leavesInpatientCare: 'ladder.reason.leavesInpatientCare',
  isPlaced: 'ladder.reason.isPlaced',
  bothPrincipals: 'ladder.reason.bothPrincipals',
  sentAroundAmongSeveral: 'ladder.reason.sentAroundAmongSeveral',
  manyForOneFamily: 'ladder.reason.manyForOneFamily',
  hasPlan: 'ladder.reason.hasPlan',
  cannotCoordinateSeveral: 'ladder.reason.cannotCoordinateSeveral',
  tooManyToCoordinate: 'ladder.reason.tooManyToCoordinate',
  urgentAmongPrincipals: 'ladder.reason.urgentAmongPrincipals',
  movesAmongPrincipals: 'ladder.reason.movesAmongPrincipals',
  dischargedAmongPrincipals: 'ladder.reason.dischargedAmongPrincipals',
  sentAroundDespitePlan: 'ladder.reason.sentAroundDespitePlan',
} as const satisfies Record<LadderReasonCode, TextId>;

/**
 * What would move a situation, as what follows after an if; `to` is the value (LAD-02).
 *
 * @example
 * ladderChangeTexts.principals // 'ladder.change.principals'
 */
export const ladderChangeTexts = {
  parties: 'ladder.change.parties',
  principals: 'ladder.change.principals',
  soughtHelp: 'ladder.change.soughtHelp',
  knowsWhatExists: 'ladder.change.knowsWhatExists',
  knowsWhereToTurn: 'ladder.change.knowsWhereToTurn',
  sentAround: 'ladder.change.sentAround',
  handover: 'ladder.change.handover',
  coordination: 'ladder.change.coordination',
  urgency: 'ladder.change.urgency',
  discharge: 'ladder.change.discharge',
  placement: 'ladder.change.placement',
  hasSip: 'ladder.change.hasSip',
} as const satisfies Record<LadderFact, TextId>;

/**
 * How far a step has come in an area (LAD-05).
 *
 * @example
 * stairStandingTexts.partly // 'ladder.standing.partly'
 */
export const stairStandingTexts = {
  exists: 'ladder.standing.exists',
  partly: 'ladder.standing.partly',
  missing: 'ladder.standing.missing',
  notAssessed: 'ladder.standing.notAssessed',
} as const satisfies Record<StairStep['standing'], TextId>;

/**
 * How a word that was searched for met one of the map (LAD-04).
 *
 * @example
 * wordLikenessTexts.part // 'ladder.likeness.part'
 */
export const wordLikenessTexts = {
  same: 'ladder.likeness.same',
  inflected: 'ladder.likeness.inflected',
  part: 'ladder.likeness.part',
  withoutMarks: 'ladder.likeness.withoutMarks',
} as const satisfies Record<WordLikeness, TextId>;

/**
 * What a baton is about (LAD-03).
 *
 * @example
 * batonMatterTexts.referral // 'baton.matter.referral'
 */
export const batonMatterTexts = {
  leadChange: 'baton.matter.leadChange',
  misdirectedCall: 'baton.matter.misdirectedCall',
  referral: 'baton.matter.referral',
  placementMove: 'baton.matter.placementMove',
  needPointedOut: 'baton.matter.needPointedOut',
} as const satisfies Record<BatonMatter, TextId>;

/**
 * Where a baton is (LAD-03).
 *
 * @example
 * batonStateTexts.offered // 'baton.state.offered'
 */
export const batonStateTexts = {
  offered: 'baton.state.offered',
  accepted: 'baton.state.accepted',
  declined: 'baton.state.declined',
  withdrawn: 'baton.state.withdrawn',
  received: 'baton.state.received',
} as const satisfies Record<BatonState, TextId>;

/**
 * What a unit is to do with a baton, or waits for (LAD-03).
 *
 * @example
 * batonTaskTexts.answer // 'baton.task.answer'
 */
export const batonTaskTexts = {
  answer: 'baton.task.answer',
  receiveFamily: 'baton.task.receiveFamily',
  offerOn: 'baton.task.offerOn',
  awaitAnswer: 'baton.task.awaitAnswer',
  awaitReception: 'baton.task.awaitReception',
} as const satisfies Record<BatonTask, TextId>;

/**
 * Why a baton was declined (LAD-03).
 *
 * @example
 * declineReasonTexts.noNeed // 'baton.decline.noNeed'
 */
export const declineReasonTexts = {
  otherUnit: 'baton.decline.otherUnit',
  noNeed: 'baton.decline.noNeed',
  noConsent: 'baton.decline.noConsent',
  other: 'baton.decline.other',
} as const satisfies Record<DeclineReason, TextId>;

/**
 * Why a plan was opened in an emergency (SEC-08).
 *
 * @example
 * emergencyTexts.childInDanger // 'emergency.childInDanger'
 */
export const emergencyTexts = {
  dangerToLifeOrHealth: 'emergency.dangerToLifeOrHealth',
  childInDanger: 'emergency.childInDanger',
  nobodyResponsibleReached: 'emergency.nobodyResponsibleReached',
} as const satisfies Record<EmergencyReason, TextId>;
