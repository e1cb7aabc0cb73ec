import type { ActorRemedy } from '@stafett/actors';
import type { ConsentRemedy } from '@stafett/consent';
import type { StatusRemedyCode } from '@stafett/goals';
import type { TextId } from './sv.ts';

/**
 * The way on that belongs to each remedy of consent, interventions and actors.
 *
 * @example
 * remedyTexts.recordGuardian // 'remedy.recordGuardian'
 */
export const remedyTexts = {
  recordGuardian: 'remedy.recordGuardian',
  askGuardian: 'remedy.askGuardian',
  askPerson: 'remedy.askPerson',
  askOtherPerson: 'remedy.askOtherPerson',
  offerInformation: 'remedy.offerInformation',
  weighChildsView: 'remedy.weighChildsView',
  coverReceiver: 'remedy.coverReceiver',
  nameKind: 'remedy.nameKind',
  includeKind: 'remedy.includeKind',
  reportNotDone: 'remedy.reportNotDone',
  reportUnderWay: 'remedy.reportUnderWay',
  pointOutNeed: 'remedy.pointOutNeed',
} as const satisfies Record<ConsentRemedy | ActorRemedy | StatusRemedyCode, TextId>;

const planRemedyTexts = {
  planMeeting: 'remedy.planMeeting',
  openMeeting: 'remedy.openMeeting',
  nameLead: 'remedy.nameLead',
  addLongTermGoal: 'remedy.addLongTermGoal',
  addIntervention: 'remedy.addIntervention',
  nameResponsible: 'remedy.nameResponsible',
  readAndChooseWords: 'remedy.readAndChooseWords',
  askForConsent: 'remedy.askForConsent',
} as const satisfies Record<string, TextId>;

const textOf: ReadonlyMap<string, TextId> = new Map(Object.entries({ ...planRemedyTexts, ...remedyTexts }));

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
