import { dateIn } from '@stafett/kernel';
import { useTexts } from '@stafett/ui-sip';
import { Heading, Stack } from '@stafett/ui-kit';
import { usePageTitle } from '../frame/use-page-title.ts';
import { mayBegin } from '../house/may-begin.ts';
import { ownUnitOf } from '../house/own-unit.ts';
import { useSession } from '../house/session-context.ts';
import { WhyNotBegin } from '../work-list/why-not-begin.tsx';
import { RegisterNeedForm } from './register-need-form.tsx';

/** A need of coordination is written in, and a plan begins (PRO-01 to PRO-03). */
export function RegisterNeedPage() {
  const session = useSession();
  const { say } = useTexts();
  usePageTitle(say('need.heading'));
  const begin = mayBegin(session);
  const unit = ownUnitOf(session);
  return (
    <div className="ws-reading">
      <Stack gap={6}>
        <Heading level={1}>{say('need.heading')}</Heading>
        <p className="ws-lead">{say('need.intro')}</p>
        {begin.outcome === 'allowed' && unit !== undefined ? (
          <RegisterNeedForm unit={unit} today={dateIn(session.now)} />
        ) : (
          <WhyNotBegin violations={begin.violations} />
        )}
      </Stack>
    </div>
  );
}
