import { CalendarDate, ClockTime, clockTimeIn, dateIn, instantAt } from '@stafett/kernel';
import type { Meeting, MeetingForm } from '@stafett/plan';
import { given } from '../house/given.ts';
import type { PlanChange } from '../house/house-context.ts';

/** The time and place of a meeting as they are being written. */
export interface MeetingWords {
  readonly day?: string | undefined;
  readonly time?: string | undefined;
  readonly form: MeetingForm;
  readonly place: string;
  readonly contact: string;
  readonly adaptations: string;
}

/** The form as the plan has it, or with what is known beforehand. */
export function meetingWords(meeting: Meeting | undefined, contact: string): MeetingWords {
  if (meeting === undefined) return { form: 'room', place: '', contact, adaptations: '' };
  const { startsAt, form, place, adaptations = '' } = meeting;
  return { day: dateIn(startsAt), time: clockTimeIn(startsAt), form, place, contact: meeting.contact, adaptations };
}

/** The command of a form; without a whole day and time it has no start, which the rules then ask for. */
export function planMeetingOf({ day, time, form, place, contact, adaptations }: MeetingWords, baseVersion: number | undefined): PlanChange {
  const on = CalendarDate.safeParse(day);
  const at = ClockTime.safeParse(time);
  const startsAt = on.success && at.success ? instantAt(on.data, at.data) : undefined;
  return { type: 'planMeeting', startsAt, place: given(place), form, contact: given(contact), adaptations: given(adaptations), baseVersion };
}
