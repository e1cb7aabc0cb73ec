import type { CalendarDate } from '@stafett/kernel';
import { dateIn } from '@stafett/kernel';
import { statusOf } from './commands/report-intervention.ts';
import { standingOf } from './content/standing-of.ts';
import type { Meeting } from './meeting.schema.ts';
import type { Party } from './party.schema.ts';
import type { PlanIntervention } from './plan-intervention.schema.ts';
import type { Place, Plan } from './plan.schema.ts';

/**
 * What a party has to do.
 *
 * @example
 * partyActions // ['answerInvitation', 'acceptLead', 'answerRequest', 'reportIntervention', 'attendMeeting', 'nothing']
 */
export const partyActions = ['answerInvitation', 'acceptLead', 'answerRequest', 'reportIntervention', 'attendMeeting', 'nothing'] as const;
/** One of the things that a party can have to do. */
export type PartyAction = (typeof partyActions)[number];

/** What a party has to do, and by which day. */
interface NextForParty {
  readonly action: PartyAction;
  readonly due?: CalendarDate | undefined;
}

const open: readonly string[] = ['planned', 'underWay'];

const partyAt = ({ parties }: Plan, place: Place): Party | undefined => parties.find(({ house, unit }) => house === place.house && unit === place.unit);

/**
 * The interventions that a unit answers for.
 *
 * @param plan - an original or a copy
 * @param place - the unit
 * @example
 * interventionsOf({ parties: [{ id: 'p1', house: 'region', unit: 'bvc-asen' }], interventions: [{ id: 'i1', responsible: { party: 'p1' } }, { id: 'i2', responsible: { person: 'hanna' } }] }, { house: 'region', unit: 'bvc-asen' }).map(({ id }) => id) // ['i1']
 */
export function interventionsOf(plan: Plan, place: Place): readonly PlanIntervention[] {
  const own = partyAt(plan, place);
  return plan.interventions.filter(
    ({ responsible }) => own !== undefined && responsible !== undefined && 'party' in responsible && responsible.party === own.id,
  );
}

/**
 * What comes next for a party, seen from its copy, and by which day (PRO-20).
 *
 * @param copy - the party's copy
 * @param place - the party's unit
 * @example
 * nextForParty({ parties: [{ house: 'region', unit: 'bvc-asen', invitedAt: '2026-11-23T08:15:00.000Z' }], meeting: { startsAt: '2026-12-08T12:00:00.000Z' } }, { house: 'region', unit: 'bvc-asen' }) // { action: 'answerInvitation', due: '2026-12-08' }
 */
export function nextForParty(copy: Plan, place: Place): NextForParty {
  const own = partyAt(copy, place);
  if (copy.closing !== undefined || own === undefined) return { action: 'nothing' };
  if (copy.meeting !== undefined && copy.meeting.endedAt === undefined) return nextForCalled(own, copy.meeting);
  return copy.lead?.state === 'offered' && copy.lead.party === own.id ? { action: 'acceptLead' } : nextReport(copy, place);
}

function nextForCalled({ invitedAt, answer }: Party, { startsAt }: Meeting): NextForParty {
  return { action: invitedAt !== undefined && answer === undefined ? 'answerInvitation' : 'attendMeeting', due: dateIn(startsAt) };
}

function nextReport(copy: Plan, place: Place): NextForParty {
  const own = interventionsOf(copy, place);
  if (own.some((one) => standingOf(one) === 'requested')) return { action: 'answerRequest' };
  const promised = own.filter((one) => standingOf(one) === 'accepted' && open.includes(statusOf(one)));
  if (promised.length === 0) return { action: 'nothing' };
  return {
    action: 'reportIntervention',
    due: promised
      .map(({ due }) => due)
      .filter((due) => due !== undefined)
      .toSorted()[0],
  };
}
