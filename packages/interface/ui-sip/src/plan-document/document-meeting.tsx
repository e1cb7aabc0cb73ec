import { dateIn } from '@stafett/kernel';
import { answerablePlace, type Plan } from '@stafett/plan';
import { meetingFormTexts, type Texts } from '@stafett/texts';
import { type Fact, Facts, Heading } from '@stafett/ui-kit';
import { BatonHolder } from '../baton-holder/baton-holder.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

interface DocumentMeetingProps {
  readonly plan: Plan;
}

function meetingFacts({ meeting }: Plan, { say, day, time }: Texts): readonly Fact[] {
  if (meeting === undefined) return [];
  const { startsAt, place, form, contact, adaptations } = meeting;
  return [
    { term: say('document.time'), description: say('document.meetingTime', { day: day(dateIn(startsAt)), time: time(startsAt) }) },
    { term: say('document.place'), description: place },
    { term: say('document.form'), description: say(meetingFormTexts[form]) },
    { term: say('document.contact'), description: contact },
    ...(adaptations === undefined ? [] : [{ term: say('document.adaptations'), description: adaptations }]),
  ];
}

function Lead({ plan }: DocumentMeetingProps) {
  const { say } = useTexts();
  const nameAt = (place: { house: string; unit: string }) =>
    plan.parties.find(({ house, unit }) => house === place.house && unit === place.unit)?.name ?? place.unit;
  const { lead } = plan;
  if (lead === undefined) return <p className="sip-document-none">{say('document.leadNone')}</p>;
  const holder = answerablePlace(plan);
  const asked = { name: nameAt(lead), who: lead.who };
  if (lead.state === 'accepted') return <BatonHolder holder={asked} />;
  if (lead.state === 'offered') return <BatonHolder holder={{ name: nameAt(holder) }} offeredTo={asked} />;
  return <BatonHolder holder={{ name: nameAt(holder) }} declined={{ name: asked.name, reason: lead.reason ?? '' }} />;
}

/** Who leads, when it is met and when it is followed up. */
export function DocumentMeeting({ plan }: DocumentMeetingProps) {
  const texts = useTexts();
  const { say, day } = texts;
  const next = plan.nextFollowUp;
  return (
    <div className="sip-document-pair">
      <div className="sip-document-stack">
        <section className="sip-document-part">
          <Heading level={2} size={22}>
            {say('document.lead')}
          </Heading>
          <Lead plan={plan} />
        </section>
        <section className="sip-document-part">
          <Heading level={2} size={22}>
            {say('document.followUp')}
          </Heading>
          {next === undefined ? (
            <p className="sip-document-none">{say('document.followUpNone')}</p>
          ) : (
            <p>
              {day(next.on)}
              {next.place !== undefined && `, ${next.place}`}
            </p>
          )}
        </section>
      </div>
      <section className="sip-document-part">
        <Heading level={2} size={22}>
          {say('document.meeting')}
        </Heading>
        {plan.meeting === undefined ? <p className="sip-document-none">{say('document.meetingNone')}</p> : <Facts facts={meetingFacts(plan, texts)} />}
      </section>
    </div>
  );
}
