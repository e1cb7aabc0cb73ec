import { dateIn } from '@stafett/kernel';
import type { Meeting } from '@stafett/plan';
import { meetingFormTexts } from '@stafett/texts';
import { useTexts } from '@stafett/ui-sip';
import { Facts } from '@stafett/ui-kit';

interface MeetingFactsProps {
  readonly meeting: Meeting;
}

/** Time, place, form, whom to ask, and what to think of (INV-01). */
export function MeetingFacts({ meeting }: MeetingFactsProps) {
  const { say, day, time } = useTexts();
  const { startsAt, place, form, contact, adaptations } = meeting;
  return (
    <Facts
      facts={[
        { term: say('document.time'), description: say('document.meetingTime', { day: day(dateIn(startsAt)), time: time(startsAt) }) },
        { term: say('document.place'), description: place },
        { term: say('document.form'), description: say(meetingFormTexts[form]) },
        { term: say('document.contact'), description: contact },
        ...(adaptations === undefined ? [] : [{ term: say('document.adaptations'), description: adaptations }]),
      ]}
    />
  );
}
