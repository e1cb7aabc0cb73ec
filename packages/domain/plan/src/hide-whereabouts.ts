import type { Receiver } from '@stafett/consent';
import { answerablePlace } from './answerable-place.ts';
import type { Place, Plan } from './plan.schema.ts';
import { withholdWords } from './withhold-words.ts';

/**
 * A copy for a unit that is not cleared, where somebody's whereabouts are protected: without numbers, places, the names of other units, and all that is written in free words (SEC-05).
 * The unit that sends the copy cannot be hidden, and what the receiver has written itself is no secret to it.
 */
export function hideWhereabouts(copy: Plan, receiver: Receiver): Plan {
  const sender = answerablePlace(copy);
  const isShown = ({ house, unit }: Place): boolean => [sender, receiver].some((place) => place.house === house && place.unit === unit);
  const parties = copy.parties.filter(isShown);
  const shown = new Set(parties.map(({ id }) => id));
  const hidden: Plan = {
    ...copy,
    initiator: isShown(copy.initiator) ? copy.initiator : sender,
    people: copy.people.map((someone) => ({ ...someone, phone: undefined, personnummer: undefined })),
    parties,
    meeting: hiddenMeeting(copy.meeting, shown),
    interventions: copy.interventions.map((one) => hiddenIntervention(one, shown)),
    sisterPlans: undefined,
    lead: copy.lead !== undefined && isShown(copy.lead) ? { ...copy.lead, heldBy: undefined } : undefined,
    nextFollowUp: copy.nextFollowUp && { ...copy.nextFollowUp, place: undefined },
    closing: copy.closing && { ...copy.closing, turnTo: undefined },
  };
  return withholdWords(hidden, { sender, receiver }) as Plan;
}

// A meeting in a room has a place; without it there is nothing to come to.
function hiddenMeeting(meeting: Plan['meeting'], shown: ReadonlySet<string>): Plan['meeting'] {
  if (meeting === undefined || meeting.form === 'room') return undefined;
  return { ...meeting, roles: undefined, present: meeting.present && { ...meeting.present, parties: meeting.present.parties.filter((id) => shown.has(id)) } };
}

function hiddenIntervention(one: Plan['interventions'][number], shown: ReadonlySet<string>): Plan['interventions'][number] {
  const { responsible } = one;
  const isHidden = responsible !== undefined && 'party' in responsible && !shown.has(responsible.party);
  return { ...one, where: undefined, ...(isHidden ? { responsible: undefined, acceptance: undefined, who: undefined } : {}) };
}
