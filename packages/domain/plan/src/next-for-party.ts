import type { CalendarDate } from '@stafett/kernel';
import { dateIn } from '@stafett/kernel';
import { statusOf } from './commands/report-intervention.ts';
import type { PlanIntervention } from './plan-intervention.schema.ts';
import type { Place, Plan } from './plan.schema.ts';

/** What a party has to do. */
export const partyActions = ['answerInvitation', 'acceptLead', 'reportIntervention', 'attendMeeting', 'nothing'] as const;
export type PartyAction = (typeof partyActions)[number];

const open: readonly string[] = ['planned', 'underWay'];

/**
 * The interventions that a unit answers for.
 *
 * @param plan - an original or a copy
 * @param place - the unit
 */
export function interventionsOf(plan: Plan, place: Place): readonly PlanIntervention[] {
  const own = plan.parties.find(({ house, unit }) => house === place.house && unit === place.unit);
  return plan.interventions.filter(({ responsible }) => own !== undefined && responsible !== undefined && 'party' in responsible && responsible.party === own.id);
}

/**
 * What comes next for a party, seen from its copy, and by which day (PRO-20).
 *
 * @param copy - the party's copy
 * @param place - the party's unit
 */
export function nextForParty(copy: Plan, place: Place): { readonly action: PartyAction; readonly due?: CalendarDate | undefined } {
  const own = copy.parties.find(({ house, unit }) => house === place.house && unit === place.unit);
  if (copy.closing !== undefined || own === undefined) return { action: 'nothing' };
  if (copy.meeting !== undefined && copy.meeting.endedAt === undefined) {
    const due = dateIn(copy.meeting.startsAt);
    return own.invitedAt !== undefined && own.answer === undefined ? { action: 'answerInvitation', due } : { action: 'attendMeeting', due };
  }
  if (copy.lead?.state === 'offered' && copy.lead.party === own.id) return { action: 'acceptLead' };
  const promised = interventionsOf(copy, place).filter((one) => open.includes(statusOf(one)));
  if (promised.length === 0) return { action: 'nothing' };
  return { action: 'reportIntervention', due: promised.map(({ due }) => due).filter((due) => due !== undefined).toSorted()[0] };
}
