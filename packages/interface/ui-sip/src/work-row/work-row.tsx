import type { CalendarDate } from '@stafett/kernel';
import { ageOn } from '@stafett/kernel';
import type { NextAction, PartyAction, PlanStep } from '@stafett/plan';
import { actionTexts, stepTexts } from '@stafett/texts';
import { BatonMark, Link } from '@stafett/ui-kit';
import { DueStatus } from '../next-step/due-status.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** One line of a work list. */
export interface WorkRowProps {
  readonly name: string;
  readonly birthDate?: CalendarDate | undefined;
  readonly step: PlanStep;
  readonly action: NextAction | PartyAction;
  readonly due?: CalendarDate | undefined;
  readonly today: CalendarDate;
  readonly holderName: string;
  readonly isYours: boolean;
  readonly href: string;
}

/** A plan in a work list: what comes next, for whom, until when; the mark stands where the next step is yours (APP-01). */
export function WorkRow({ name, birthDate, step, action, due, today, holderName, isYours, href }: WorkRowProps) {
  const { say } = useTexts();
  const who = birthDate === undefined ? name : say('work.person', { name, years: ageOn(birthDate, today) });
  return (
    <article className="sip-work" data-yours={isYours || undefined}>
      <span className="sip-work-mark">{isYours && <BatonMark label={say('next.you')} />}</span>
      <div className="sip-work-words">
        <p className="sip-work-action">
          <Link href={href}>{`${say(actionTexts[action].title)}, ${who}`}</Link>
        </p>
        <p className="sip-work-detail">
          {say(stepTexts[step])}
          {!isYours && ` · ${say('next.other', { holder: holderName })}`}
        </p>
      </div>
      {action !== 'nothing' && <DueStatus due={due} today={today} />}
    </article>
  );
}
