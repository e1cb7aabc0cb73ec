import { ageOn } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Heading, Link } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { CopyAge } from './copy-age.tsx';
import { useOpenPlan } from './plan-context.ts';
import { pathOf } from './plan-paths.ts';

interface PlanHeadProps {
  /** What else can be done with the page. */
  readonly tools?: ReactNode;
}

/** Whose plan it is, and the ways to the plan as a document and to its history. */
export function PlanHead({ tools }: PlanHeadProps) {
  const { plan, today, isOriginal, ownParty } = useOpenPlan();
  const { say, day } = useTexts();
  const person = plan.people.find(({ id }) => id === plan.person);
  const born = person?.birthDate;
  return (
    <header className="ws-plan-head">
      <div>
        <Heading level={1}>{say('planPage.heading', { person: person?.name ?? '' })}</Heading>
        <p className="ws-plan-facts">
          {born !== undefined && <span>{say('need.born', { day: day(born, 'short'), age: ageOn(born, today) })}</span>}
          {ownParty !== undefined && <span>{say('planPage.ownRole', { role: ownParty.role })}</span>}
        </p>
        <CopyAge />
      </div>
      <nav className="ws-plan-ways" aria-label={say('planPage.ways')} data-print="never">
        <Link href={`/plan/${plan.id}`} variant="quiet" icon="arrowRight">
          {say('planPage.work')}
        </Link>
        <Link href={pathOf(plan.id, 'document')} variant="quiet" icon="document">
          {say('planPage.document')}
        </Link>
        {isOriginal && (
          <Link href={pathOf(plan.id, 'history')} variant="quiet" icon="history">
            {say('planPage.history')}
          </Link>
        )}
        {tools}
      </nav>
    </header>
  );
}
