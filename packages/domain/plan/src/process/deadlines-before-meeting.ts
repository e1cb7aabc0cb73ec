import { addDays, type CalendarDate } from '@stafett/kernel';
import { type Deadline, deadlineAfter, deadlineBy, deadlineInHours } from './deadline.ts';
import type { InvitationFacts } from './invitation-facts.schema.ts';
import periods from './legal-periods.json' with { type: 'json' };
import { answerOf, consentIn, earliest, hasCome, holderIn, type Situation } from './situation.ts';

/** PRO-03: the first contact between municipality and region, some workdays after the need was seen, and the same day where it is urgent. */
export function firstContact(situation: Situation): readonly Deadline[] {
  const { need, firstContact: contact } = situation.facts;
  const set = {
    what: 'firstContact',
    rule: 'PRO-03',
    from: need.noticedOn,
    doneOn: contact?.on,
    owner: situation.facts.initiator,
    about: contact?.with,
  } as const;
  const counted = { count: need.isUrgent ? 0 : situation.profile.firstContactWorkdays, unit: 'workdays' } as const;
  return hasCome(need.noticedOn, situation.today) ? [deadlineAfter(set, counted, situation)] : [];
}

/** INV-05: the meeting is held soon, within some weeks of the need where the routine has a number. */
export function holdMeeting(situation: Situation): readonly Deadline[] {
  const { facts, profile } = situation;
  if (profile.meetingWithinWeeks === undefined) return [];
  const set = { what: 'holdMeeting', rule: 'INV-05', from: facts.need.noticedOn, doneOn: facts.meeting?.openedOn, owner: holderIn(situation) } as const;
  return [deadlineAfter(set, { count: profile.meetingWithinWeeks, unit: 'weeks' }, situation)];
}

/** INV-04: each invitation is sent before the meeting within the routine's window, and confirmed within some weeks, or the caller makes contact. */
export function calls(situation: Situation): readonly Deadline[] {
  return situation.facts.invitations.flatMap((invitation) => [...sending(invitation, situation), ...confirming(invitation, situation)]);
}

function sending({ unit, sentOn }: InvitationFacts, situation: Situation): readonly Deadline[] {
  const { facts, profile } = situation;
  const weeks = profile.invitationWithinWeeks;
  if (facts.meeting === undefined || weeks === undefined) return [];
  const { on } = facts.meeting;
  const counted = { count: weeks, unit: 'weeks' } as const;
  return [
    deadlineBy(
      { what: 'sendInvitation', rule: 'INV-04', from: addDays(on, -7 * weeks), due: on, counted, doneOn: sentOn, owner: holderIn(situation), about: unit },
      situation,
    ),
  ];
}

function confirming(invitation: InvitationFacts, situation: Situation): readonly Deadline[] {
  const { today, profile } = situation;
  const { unit, sentOn } = invitation;
  if (profile.confirmationWithinWeeks === undefined || !hasCome(sentOn, today)) return [];
  const set = { what: 'confirmInvitation', rule: 'INV-04', from: sentOn, doneOn: confirmedOn(invitation, today), about: unit } as const;
  const asked = deadlineAfter({ ...set, owner: unit }, { count: profile.confirmationWithinWeeks, unit: 'weeks' }, situation);
  return [asked.state === 'late' && asked.doneOn === undefined ? { ...asked, owner: holderIn(situation) } : asked];
}

function confirmedOn(invitation: InvitationFacts, today: CalendarDate): CalendarDate | undefined {
  const { confirmedOn: confirmed, callerContactedOn } = invitation;
  return earliest([confirmed, answerOf(invitation, today)?.on, callerContactedOn]);
}

/** DIS-01 and DIS-04: the admission notice within the law's hours, and the call to SIP within its days after the notice of ready for discharge; a SIP that there is already is followed up instead. */
export function discharge(situation: Situation): readonly Deadline[] {
  return [...admissionNotice(situation), ...callAtDischarge(situation)];
}

function admissionNotice(situation: Situation): readonly Deadline[] {
  const stay = situation.facts.discharge;
  if (stay?.admittedAt === undefined || !stay.willNeedHelp || stay.admittedAt > situation.at) return [];
  const { count } = periods.admissionNotice;
  const set = { what: 'admissionNotice', rule: 'DIS-01', fromAt: stay.admittedAt, doneAt: stay.admissionNoticeAt, owner: stay.unit } as const;
  return [deadlineInHours(set, { count, unit: 'hours' }, situation)];
}

// Without consent nobody is called; while it is being asked for the clock runs.
function callAtDischarge(situation: Situation): readonly Deadline[] {
  const stay = situation.facts.discharge;
  if (stay?.readyNoticeOn === undefined || !stay.bothNeeded || !isCallOpen(stay.readyNoticeOn, situation)) return [];
  const { count } = periods.callAtDischarge;
  const what = stay.hasPlan ? 'followUpAtDischarge' : 'callAtDischarge';
  const set = { what, rule: 'DIS-04', from: stay.readyNoticeOn, doneOn: stay.calledOn, owner: stay.fixedCareContact ?? stay.unit } as const;
  return [deadlineAfter(set, { count, unit: 'calendarDays' }, situation)];
}

function isCallOpen(notice: CalendarDate, { facts, today }: Situation): boolean {
  const state = consentIn(facts, today);
  return hasCome(notice, today) && state !== 'refused' && state !== 'withdrawn';
}
