import type { CalendarDate } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { closingTexts } from '@stafett/texts';
import { Alert, Heading } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { WhatMattersNote } from '../what-matters-note/what-matters-note.tsx';
import { DocumentBackground } from './document-background.tsx';
import { DocumentGoals } from './document-goals.tsx';
import { DocumentMeeting } from './document-meeting.tsx';
import { DocumentPeople } from './document-people.tsx';

/** What `PlanDocument` takes. */
export interface PlanDocumentProps {
  readonly plan: Plan;
  /** Whether the reader has the original or its own copy. */
  readonly part: 'original' | 'copy';
  readonly today: CalendarDate;
  /** A drawing for the note. */
  readonly drawing?: ReactNode;
}

function Closed({ plan }: Pick<PlanDocumentProps, 'plan'>) {
  const { say, dayOf } = useTexts();
  const { closing } = plan;
  if (closing === undefined) return null;
  return (
    <Alert tone="told" title={say('document.closed')}>
      <p>{say('document.closedOn', { reason: say(closingTexts[closing.reason]), day: dayOf(closing.at) })}</p>
      {closing.note !== undefined && <p>{closing.note}</p>}
      {closing.turnTo !== undefined && <p>{say('document.turnTo', { place: closing.turnTo })}</p>}
    </Alert>
  );
}

function Head({ plan, part }: Pick<PlanDocumentProps, 'plan' | 'part'>) {
  const { say, day } = useTexts();
  const person = plan.people.find(({ id }) => id === plan.person);
  return (
    <header className="sip-document-head">
      <Heading level={1}>{say('document.title', { person: person?.name ?? '' })}</Heading>
      <p className="sip-document-meta">
        {person?.birthDate !== undefined && <span>{say('document.born', { day: day(person.birthDate, 'short') })}</span>}
        <span>{say(part === 'original' ? 'document.original' : 'document.copy', { version: plan.version })}</span>
      </p>
    </header>
  );
}

/** The whole plan to read on screen and on paper: the person's words first, then the goals and who does what (PLA-01, PLA-02, PLA-08). */
export function PlanDocument({ plan, part, today, drawing }: PlanDocumentProps) {
  const { say } = useTexts();
  const { whatMatters } = plan.preparation;
  const nameOf = (person: string | undefined) => plan.people.find(({ id }) => id === person)?.name;
  const name = nameOf(plan.person) ?? '';
  const isHeldBack = part === 'copy' && whatMatters === undefined;
  return (
    <article className="sip-document" aria-label={say('document.title', { person: name })}>
      <Head plan={plan} part={part} />
      <Closed plan={plan} />
      <WhatMattersNote personName={name} words={whatMatters} saidBy={nameOf(whatMatters?.wordsOf)} isHeldBack={isHeldBack} drawing={drawing} />
      <DocumentGoals plan={plan} today={today} />
      <DocumentMeeting plan={plan} />
      <div className="sip-document-flow">
        <DocumentPeople plan={plan} />
        <DocumentBackground plan={plan} />
      </div>
      {part === 'copy' && <p className="sip-document-foot">{say('document.heldBack')}</p>}
    </article>
  );
}
