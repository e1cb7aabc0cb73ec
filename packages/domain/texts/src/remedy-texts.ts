import type { AccessRemedy } from '@stafett/access';
import type { ActorRemedy } from '@stafett/actors';
import type { ConsentRemedy } from '@stafett/consent';
import type { StatusRemedyCode } from '@stafett/goals';
import type { BatonRemedy } from '@stafett/ladder';
import { processRemedyTexts } from './process-violation-texts.ts';
import type { TextId } from './sv.ts';

/**
 * The way on that belongs to each remedy of consent, interventions, actors, batons and access.
 *
 * @example
 * remedyTexts.recordGuardian // 'remedy.recordGuardian'
 */
export const remedyTexts = {
  recordGuardian: 'remedy.recordGuardian',
  askGuardian: 'remedy.askGuardian',
  askRepresentative: 'remedy.askRepresentative',
  askPerson: 'remedy.askPerson',
  askOtherPerson: 'remedy.askOtherPerson',
  offerInformation: 'remedy.offerInformation',
  weighChildsView: 'remedy.weighChildsView',
  coverReceiver: 'remedy.coverReceiver',
  nameKind: 'remedy.nameKind',
  includeKind: 'remedy.includeKind',
  recordGodMan: 'remedy.recordGodMan',
  weighBothBranches: 'remedy.weighBothBranches',
  weighHowToGoOn: 'remedy.weighHowToGoOn',
  seekBoardDecision: 'remedy.seekBoardDecision',
  completeBoardDecision: 'remedy.completeBoardDecision',
  coverInDecision: 'remedy.coverInDecision',
  clearReceiver: 'remedy.clearReceiver',
  considerDisclosure: 'remedy.considerDisclosure',
  askPersonFirst: 'remedy.askPersonFirst',
  reportNotDone: 'remedy.reportNotDone',
  reportUnderWay: 'remedy.reportUnderWay',
  pointOutNeed: 'remedy.pointOutNeed',
  chooseAnother: 'remedy.chooseAnother',
  offerBatonOn: 'remedy.offerBatonOn',
  beginNewBaton: 'remedy.beginNewBaton',
  chooseOtherReceiver: 'remedy.chooseOtherReceiver',
  setLaterDeadline: 'remedy.setLaterDeadline',
  giveGrounds: 'remedy.giveGrounds',
  askWhoseItIs: 'remedy.askWhoseItIs',
  chooseShorterTime: 'remedy.chooseShorterTime',
} as const satisfies Record<ConsentRemedy | ActorRemedy | StatusRemedyCode | BatonRemedy | AccessRemedy, TextId>;

const planRemedyTexts = {
  planMeeting: 'remedy.planMeeting',
  openMeeting: 'remedy.openMeeting',
  nameLead: 'remedy.nameLead',
  addLongTermGoal: 'remedy.addLongTermGoal',
  addIntervention: 'remedy.addIntervention',
  setGoalScale: 'remedy.setGoalScale',
  nameResponsible: 'remedy.nameResponsible',
  readAndChooseWords: 'remedy.readAndChooseWords',
  askForConsent: 'remedy.askForConsent',
} as const satisfies Record<string, TextId>;

const textOf: ReadonlyMap<string, TextId> = new Map(Object.entries({ ...processRemedyTexts, ...planRemedyTexts, ...remedyTexts }));

/**
 * The way on for a remedy, if there are words for it.
 *
 * @param remedy - of a violation
 * @example
 * remedyTextId('nameLead') // 'remedy.nameLead'
 */
export function remedyTextId(remedy: string): TextId | undefined {
  return textOf.get(remedy);
}
