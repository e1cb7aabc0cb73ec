import { type Consent, mayStartSipWork } from '@stafett/consent';
import { consentFactsOf } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Alert, Button, Dialog } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

interface WithdrawDialogProps {
  readonly consent: Consent | undefined;
  readonly onClose: () => void;
}

/** Asks before a consent is taken back, and says what it leads to: what stops, what closes, what stays (CON-24, FOL-12). */
export function WithdrawDialog({ consent, onClose }: WithdrawDialogProps) {
  const { plan, at } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  if (consent === undefined) return null;
  const person = plan.people.find(({ id }) => id === consent.givenBy)?.name ?? '';
  const facts = consentFactsOf(plan);
  const left = { ...facts, consents: facts.consents.map((one) => (one.id === consent.id ? { ...one, withdrawnAt: at } : one)) };
  const closes = mayStartSipWork(facts, at).outcome === 'allowed' && mayStartSipWork(left, at).outcome === 'refused';
  const withdraw = async () => {
    if (await action.run({ type: 'withdrawConsent', consent: consent.id }, say('consentPage.withdrawn'))) onClose();
  };
  return (
    <Dialog
      isOpen
      role="alertdialog"
      onClose={onClose}
      title={say('consentPage.withdrawHeading', { person })}
      closeLabel={say('page.close')}
      actions={
        <>
          <Button variant="danger" isPending={action.isRunning} onPress={() => void withdraw()}>
            {say('consentPage.withdrawDo')}
          </Button>
          <Button onPress={onClose}>{say('page.cancel')}</Button>
        </>
      }
    >
      <Alert tone={closes ? 'stop' : 'late'} title={say(closes ? 'consentPage.withdrawCloses' : 'consentPage.withdrawNarrows')}>
        <p>{say('consentPage.withdrawStays')}</p>
      </Alert>
      <ActionTrouble trouble={action.trouble} />
    </Dialog>
  );
}
