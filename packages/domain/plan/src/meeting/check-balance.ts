import type { RoutineProfile } from '@stafett/rulebook';
import type { PlanContent } from '../content/plan-content.schema.ts';

/** How many take part, of each side. */
export interface AtTheTable {
  readonly professionals: number;
  /** The person and those around. */
  readonly family: number;
}

/** A meeting that is too large, or too unequal, with what would help; a hint, never a block (PRO-13). */
export interface BalanceHint extends AtTheTable {
  readonly code: 'manyProfessionals' | 'manyPeople';
  readonly rule: 'PRO-13';
  /** The most that the routine thinks good: professionals, or people in all. */
  readonly most: number;
  readonly suggestion: 'severalSmallerMeetings';
}

type Thresholds = Pick<RoutineProfile, 'professionalsPerFamilyMember' | 'peopleAtMeeting'>;

/**
 * Warns where many professionals meet one or two of the family, or where there are too many people in all (PRO-13).
 *
 * @param table - how many take part
 * @param profile - the routine's numbers
 * @example
 * checkBalance({ professionals: 5, family: 2 }, profileNamed('national')).map(({ code, most }) => `${code} ${most}`) // ['manyProfessionals 4']
 * checkBalance({ professionals: 4, family: 2 }, profileNamed('national')) // []
 */
export function checkBalance(table: AtTheTable, { professionalsPerFamilyMember, peopleAtMeeting }: Thresholds): readonly BalanceHint[] {
  const { professionals, family } = table;
  const mostProfessionals = professionalsPerFamilyMember * family;
  const hint = (code: BalanceHint['code'], most: number): BalanceHint => ({ ...table, code, rule: 'PRO-13', most, suggestion: 'severalSmallerMeetings' });
  return [
    ...(professionals > mostProfessionals ? [hint('manyProfessionals', mostProfessionals)] : []),
    ...(professionals + family > peopleAtMeeting ? [hint('manyPeople', peopleAtMeeting)] : []),
  ];
}

/**
 * How many a meeting gathers: those who were there, else those who are called and have not said no, one for each unit, with the person and the guardians (PRO-13).
 *
 * @param content - a plan or a plan's content
 * @example
 * tableOf({ parties: [{ id: 'p1', principal: 'region' }], people: [{ id: 'alma', relation: 'person' }], goals: [], interventions: [] }) // { professionals: 1, family: 1 }
 */
export function tableOf({ parties, people = [], meeting }: PlanContent): AtTheTable {
  const present = meeting?.present;
  if (present !== undefined) return { professionals: present.parties.length, family: present.people.length };
  const close = people.filter(({ relation }) => relation === 'person' || relation === 'guardian');
  return { professionals: parties.filter(({ answer }) => answer?.coming !== false).length, family: close.length };
}
