import { describe, expect, test } from 'vitest';
import { ruleOf } from '../command-rules.ts';
import type { PlanCommand, PlanCommandType } from '../plan-command.schema.ts';

// What an accepted command is said to rest on, in the history and on the screen.
const restsOn: Readonly<Record<PlanCommandType, string>> = {
  recordConsent: 'CON-20 CON-21',
  withdrawConsent: 'CON-24 FOL-12',
  narrowConsent: 'CON-24',
  confirmConsents: 'CON-24 SEC-13',
  recordAssessment: 'CON-03 CON-04 CON-12',
  recordBoardDecision: 'CON-06 CON-07',
  recordGround: 'CON-10',
  recordDisclosure: 'SEC-16',
  recordCare: 'CON-06 CON-07 CON-08',
  recordRepresentative: 'ACT-18 CON-09',
  recordProtection: 'SEC-05',
  endRecord: 'CON-24 CON-25 CON-35',
  addPerson: 'ACT-18 PLA-12',
  revisePerson: 'ACT-18 CON-35',
  writeWhatMatters: 'PRO-10 GOA-08',
  writeSituation: 'PRO-12',
  addNote: 'PRO-10',
  reviseNote: 'PRO-10 PRO-22',
  removeNote: 'PRO-10 PRO-22',
  planMeeting: 'INV-01',
  describeUnit: 'INV-03 PLA-12',
  reviseReach: 'INV-03 PRO-22',
  joinUnit: 'INV-03 CON-01 CON-23 CON-26',
  inviteParty: 'INV-01 CON-01 CON-23',
  answerInvitation: 'INV-02',
  openMeeting: 'MEE-01 MEE-10 CON-01',
  endMeeting: 'MEE-07 PLA-07',
  setFollowUp: 'FOL-02 FOL-05',
  addGoal: 'GOA-01 CON-01',
  reviseGoal: 'GOA-01 GOA-08 PRO-22 CON-01',
  removeGoal: 'GOA-01 PRO-22',
  setGoalScale: 'GOA-07 PRO-22 CON-01',
  rateGoal: 'GOA-07',
  recordView: 'GOA-03 GOA-06 MEE-05',
  recordPlanAnswer: 'CON-27 MEE-07',
  referToPlan: 'PLA-10 CON-01',
  removeReference: 'PLA-10 PRO-22',
  writeCrisisPlan: 'PLA-06 GOA-08 PRO-22 CON-01',
  addIntervention: 'GOA-10 GOA-11 GOA-13 GOA-14 CON-01',
  reviseIntervention: 'GOA-10 PRO-22 CON-01',
  arrangeIntervention: 'GOA-11 GOA-13 GOA-14 FOL-06 CON-01',
  removeIntervention: 'GOA-11 PRO-22',
  acceptIntervention: 'GOA-14 ACT-04',
  declineIntervention: 'GOA-14 ACT-04',
  reportIntervention: 'GOA-12 FOL-06',
  nameLead: 'ACT-12 LAD-03',
  acceptLead: 'ACT-12 LAD-03 SEC-02',
  declineLead: 'LAD-03',
  recordFollowUp: 'FOL-01 FOL-04',
  closePlan: 'FOL-10 FOL-11 FOL-13',
};

describe('An accepted command tells which rules it rests on', () => {
  test.each(Object.entries(restsOn))('%s: %s', (type, rules) => {
    expect(ruleOf({ type } as PlanCommand).rules.join(' ')).toBe(rules);
  });
});
