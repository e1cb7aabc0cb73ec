import { mayStartSipWork } from '@stafett/consent';
import { consentFactsOf } from '@stafett/plan';
import { ConsentAnswers, ConsentExplanation, useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import type { Consent } from '@stafett/consent';
import { useState } from 'react';
import { useOpenPlan } from '../plan/plan-context.ts';
import { Section } from '../plan/section.tsx';
import { namesFor } from '../trouble/names-for.ts';
import { consentAnswersOf } from './consent-givers.ts';
import { ConsentsToConfirm } from './consents-to-confirm.tsx';
import { NeedSummary } from './need-summary.tsx';
import { NewConsent } from './new-consent.tsx';
import { WithdrawDialog } from './withdraw-dialog.tsx';

/** The first step: the need, and the answers of those who decide (CON-01, CON-02, CON-20, CON-21). */
export function ConsentSection() {
  const texts = useTexts();
  const { say } = texts;
  const { plan, at, today, session } = useOpenPlan();
  const [withdrawing, setWithdrawing] = useState<Consent>();
  const isOpen = plan.closing === undefined;
  return (
    <Section title={say('consentPage.heading')}>
      <ConsentsToConfirm />
      <Panel title={say('consentPage.answers')} id="consent-answers">
        <ConsentExplanation decision={mayStartSipWork(consentFactsOf(plan), at)} nameOf={namesFor(plan, session.units)} />
        <ConsentAnswers answers={consentAnswersOf(plan, today, texts)} at={at} onWithdraw={isOpen ? setWithdrawing : undefined} />
      </Panel>
      {isOpen && <NewConsent />}
      <NeedSummary />
      <WithdrawDialog consent={withdrawing} onClose={() => setWithdrawing(undefined)} />
    </Section>
  );
}
