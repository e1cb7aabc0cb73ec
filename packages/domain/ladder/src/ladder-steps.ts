import { type LadderStep, orderOfStep } from './ladder-step.ts';

/** What belongs to a step, as codes; the words stand in the texts. */
interface StepContent {
  readonly suits: readonly string[];
  readonly meets: readonly string[];
  readonly inPlace: readonly string[];
  readonly questions: readonly string[];
}

const contents = {
  earlyDetection: {
    suits: ['nobodyHasAsked', 'earlySigns'],
    meets: ['someoneWhoSees', 'offerWithoutApplying'],
    inPlace: ['staffKnowTheSigns', 'meetingPlaces', 'wayFromWorryToOffer'],
    questions: ['whoSeesFirst', 'whoIsNeverReached'],
  },
  information: {
    suits: ['managesOnceInformed'],
    meets: ['oneOverview', 'plainWords'],
    inPlace: ['overviewOfOffers', 'ownerOfInformation', 'paperAndWeb'],
    questions: ['isItCurrent', 'canEveryoneReadIt'],
  },
  wayfinder: {
    suits: ['unsureWhereToTurn'],
    meets: ['someoneToAsk', 'helpWithFirstContact'],
    inPlace: ['namedWayfinder', 'severalWaysToReach', 'localMap'],
    questions: ['howLongUntilAnswer', 'doesItKnowAll'],
  },
  baton: {
    suits: ['cameToTheWrongPlace', 'movesBetweenUnits'],
    meets: ['nobodyLetsGo', 'newUnitGetsInTouch'],
    inPlace: ['agreementOnHandover', 'knownReceivers', 'lateOnesAreSeen'],
    questions: ['whoHoldsUntilReceived', 'howManyAreSentOn'],
  },
  coordinationPlan: {
    suits: ['helpFromSeveral', 'unclearWhoDoesWhat'],
    meets: ['meetingOnOwnTerms', 'onePlanWhoDoesWhat'],
    inPlace: ['sipRoutine', 'trainedLeaders', 'followUpIsBooked'],
    questions: ['doAllWhoNeedGetOne', 'isItFollowedUp'],
  },
  coordinatedSupport: {
    suits: ['cannotCarryAlone', 'longAndManySided'],
    meets: ['someoneCarriesTheWhole', 'sameContactOverTime'],
    inPlace: ['namedCoordinators', 'timeAndMandate', 'acrossPrincipals'],
    questions: ['whoCarriesToday', 'whatHappensWhenTheyLeave'],
  },
} as const satisfies Record<LadderStep, StepContent>;

type Contents = typeof contents;

/** Something that must be in place locally for a step to work (LAD-01). */
export type LocalNeed = Contents[LadderStep]['inPlace'][number];

/** The words of a step: whom it suits, what the family meets, what must be in place, and what an area asks itself. */
export type LadderWord = LocalNeed | Contents[LadderStep]['suits' | 'meets' | 'questions'][number];

/** A step of the ladder with all that is said about it (LAD-01). */
export interface LadderStepContent {
  readonly id: LadderStep;
  readonly order: number;
  readonly suits: readonly LadderWord[];
  readonly meets: readonly LadderWord[];
  readonly inPlace: readonly LocalNeed[];
  readonly questions: readonly LadderWord[];
}

/**
 * The six steps with whom they suit, what the family meets, what must be in place locally and what an area asks itself (LAD-01).
 * What a step means is told by its id.
 *
 * @example
 * ladderSteps.map(({ id }) => id) // ['earlyDetection', 'information', 'wayfinder', 'baton', 'coordinationPlan', 'coordinatedSupport']
 * ladderSteps[3].inPlace // ['agreementOnHandover', 'knownReceivers', 'lateOnesAreSeen']
 */
export const ladderSteps: readonly LadderStepContent[] = (Object.keys(contents) as LadderStep[]).map((id) => ({
  id,
  order: orderOfStep(id),
  ...contents[id],
}));
