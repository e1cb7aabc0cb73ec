import { allow, type Decision, dateIn, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import type { AccessViolationCode } from './access.violations.ts';
import type { AccessAction, AccessQuestion } from './access-question.ts';
import { type Asker, isPerson, type UnitAsker } from './asker.ts';
import { mayKnowWhereabouts } from './may-know-whereabouts.ts';
import { mayOpenInEmergency } from './may-open-in-emergency.ts';
import { mayPersonSee } from './may-person-see.ts';
import { mayReadOriginal } from './may-read-original.ts';
import { opensByName } from './opens-by-name.ts';
import { relationOf } from './relation-to.ts';
import { mayGive, whoMayChange } from './who-may-change.ts';

/**
 * May this be done to this plan by the one who asks, now (SEC-04)? One answer for the screen, the server and the grants.
 * It follows from what the asker is to the plan: its unit's place, an assignment, an emergency opening, or who somebody is in the family.
 *
 * @param asker - somebody at work, or somebody in the family
 * @param action - read the original, a copy or an item; change something; open in an emergency
 * @param question - the plan, the moment, and what else the answer rests on
 * @example
 * mayDo(examplePlan.initiator, { type: 'readOriginal' }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }).outcome // 'allowed'
 * mayDo({ house: 'region', unit: 'bup' }, { type: 'readCopy' }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }).violations[0].code // 'notYourPlan'
 * mayDo({ person: examplePlan.person }, { type: 'readCopy' }, { plan: examplePlan, at: '2026-11-23T08:00:00.000Z' }).outcome // 'allowed'
 */
export function mayDo(asker: Asker, action: AccessAction, question: AccessQuestion): Decision<AccessViolationCode> {
  switch (action.type) {
    case 'readOriginal':
      return answer(!isPerson(asker) && opensOriginal(asker, question), { asker, action, question });
    case 'readCopy':
      return answer(opensCopy(asker, question), { asker, action, question });
    case 'readItem':
      return mayReadItem(asker, action, question);
    case 'change':
      return answer(!isPerson(asker) && mayGive({ asker, command: action.command, question }), { asker, action, question });
    case 'openInEmergency':
      return mayOpenInEmergency(asker, action.request, question);
  }
}

interface Asked {
  readonly asker: Asker;
  readonly action: AccessAction;
  readonly question: AccessQuestion;
}

function answer(isAllowed: boolean, asked: Asked): Decision<AccessViolationCode> {
  const laws = lawsFor('SEC-04', dateIn(asked.question.at));
  if (isAllowed) return allow({ rules: ['SEC-04'], laws });
  const { action } = asked;
  const path = action.type === 'change' ? ['type'] : [];
  const facts = action.type === 'change' ? { command: action.command.type } : { action: action.type };
  return refuse([{ code: whyNot(asked), path, facts, rule: 'SEC-04', laws }]);
}

function whyNot({ asker, action, question }: Asked): AccessViolationCode {
  const relation = relationOf(asker, question);
  if (isPerson(asker) && (relation === 'relative' || relation === 'stranger')) return 'noAccountHere';
  if (relation === 'stranger') return 'notYourPlan';
  return action.type === 'change' && !whoMayChange[action.command.type].includes('answerable') ? 'onlyTheParty' : 'onlyTheAnswerable';
}

const opensOriginal = (asker: UnitAsker, question: AccessQuestion): boolean =>
  mayReadOriginal(asker, question.plan) || opensByName(asker, 'original', question);

function opensCopy(asker: Asker, question: AccessQuestion): boolean {
  const relation = relationOf(asker, question);
  if (isPerson(asker)) return relation === 'person' || relation === 'guardian' || relation === 'representative';
  return relation === 'answerable' || relation === 'party' || opensByName(asker, 'copy', question);
}

function mayReadItem(asker: Asker, action: Extract<AccessAction, { type: 'readItem' }>, question: AccessQuestion): Decision<AccessViolationCode> {
  if (isPerson(asker)) return mayPersonSee(asker, action.item, question);
  const isOpen = opensOriginal(asker, question) || opensCopy(asker, question);
  if (!isOpen) return answer(false, { asker, action, question });
  const where = mayKnowWhereabouts(asker, action.item, question);
  return where.outcome === 'allowed' ? allow({ rules: ['SEC-04', ...where.rules], laws: where.laws }) : where;
}
