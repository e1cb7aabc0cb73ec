import { useTexts } from '@stafett/ui-sip';
import { Panel } from '@stafett/ui-kit';
import { useState } from 'react';
import { focusPart } from '../frame/focus-part.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { LeadForm } from './lead-form.tsx';
import { LeadState } from './lead-state.tsx';

/** Who has the overall responsibility, or is asked to; it holds once the party has accepted (ACT-12, LAD-03). */
export function LeadEditor() {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const [isChanging, setIsChanging] = useState(false);
  const { lead, closing, moving } = plan;
  const isForm = lead === undefined || lead.state === 'declined' || isChanging;
  const mayChange = !isForm && closing === undefined && moving === undefined;
  const done = () => {
    setIsChanging(false);
    focusPart('lead');
  };
  return (
    <Panel title={say('document.lead')} id="lead">
      {lead !== undefined && <LeadState lead={lead} onChange={mayChange ? () => setIsChanging(true) : undefined} />}
      {isForm && <LeadForm onDone={done} />}
    </Panel>
  );
}
