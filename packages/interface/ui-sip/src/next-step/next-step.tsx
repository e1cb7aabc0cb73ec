import type { CalendarDate, Violation } from '@stafett/kernel';
import type { NextAction, PartyAction } from '@stafett/plan';
import { actionTexts, type NameOf } from '@stafett/texts';
import { BatonMark, Button, Link } from '@stafett/ui-kit';
import { type ReactNode, useId } from 'react';
import { Reasons } from '../reasons/reasons.tsx';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { DueStatus } from './due-status.tsx';

/** What `NextStep` takes. */
export interface NextStepProps {
  readonly action: NextAction | PartyAction;
  /** Who holds the baton for it. */
  readonly holderName: string;
  readonly isYours: boolean;
  readonly due?: CalendarDate | undefined;
  readonly today: CalendarDate;
  /** Goes to where it is done; absent when there is nothing to do here. */
  readonly href?: string | undefined;
  readonly onPress?: (() => void) | undefined;
  readonly isPending?: boolean | undefined;
  /** What must be done first; then the button is not there, and this is. */
  readonly blockedBy?:
    | { readonly violations: readonly Violation[]; readonly nameOf: NameOf; readonly renderAction?: (violation: Violation) => ReactNode }
    | undefined;
}

type WayOnProps = Pick<NextStepProps, 'href' | 'onPress' | 'isPending' | 'blockedBy'> & { readonly title: string };

function WayOn({ title, href, onPress, isPending, blockedBy }: WayOnProps) {
  const { say } = useTexts();
  if (blockedBy !== undefined && blockedBy.violations.length > 0) {
    return (
      <div className="sip-next-blocked">
        <p className="sip-next-blocked-title">{say('next.blocked')}</p>
        <Reasons {...blockedBy} />
      </div>
    );
  }
  if (href !== undefined) {
    return (
      <Link href={href} variant="primary" icon="arrowRight">
        {title}
      </Link>
    );
  }
  return onPress ? (
    <Button variant="primary" onPress={onPress} isPending={isPending} isWide>
      {title}
    </Button>
  ) : null;
}

/** The one thing that comes next: what, why, who holds the baton, until when. */
export function NextStep({ action, holderName, isYours, due, today, ...wayOn }: NextStepProps) {
  const { say } = useTexts();
  const headingId = useId();
  const { title, why } = actionTexts[action];
  return (
    <section className="sip-next" aria-labelledby={headingId} data-yours={isYours || undefined}>
      <h2 id={headingId} className="sip-next-heading">
        {say('next.heading')}
      </h2>
      <p className="sip-next-title">{say(title)}</p>
      <p className="sip-next-why">{say(why)}</p>
      <div className="sip-next-facts">
        <p className="sip-next-holder">
          <BatonMark /> <span>{isYours ? say('next.you') : say('next.other', { holder: holderName })}</span>
        </p>
        {action !== 'nothing' && <DueStatus due={due} today={today} />}
      </div>
      <WayOn title={say(title)} {...wayOn} />
    </section>
  );
}
