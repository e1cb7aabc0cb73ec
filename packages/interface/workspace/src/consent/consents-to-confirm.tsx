import { useTexts } from '@stafett/ui-sip';
import { Alert, Button } from '@stafett/ui-kit';
import { ActionTrouble } from '../actions/action-trouble.tsx';
import { useAction } from '../actions/use-action.ts';
import { useOpenPlan } from '../plan/plan-context.ts';

/** After a restore that may have lost a withdrawal: nothing is shared until the consents have been gone through, and this says that they have (CON-24, SEC-13). */
export function ConsentsToConfirm() {
  const { plan, isOriginal } = useOpenPlan();
  const { say } = useTexts();
  const action = useAction();
  if (!isOriginal || plan.consentsToConfirm === undefined) return null;
  const { since } = plan.consentsToConfirm;
  return (
    <Alert tone="late" title={say('consentPage.confirmTitle')}>
      <p>{say('consentPage.confirmWhy')}</p>
      <p>{say('consentPage.confirmHow')}</p>
      <Button isPending={action.isRunning} onPress={() => void action.run({ type: 'confirmConsents', since }, say('consentPage.confirmed'))}>
        {say('consentPage.confirmDo')}
      </Button>
      <ActionTrouble trouble={action.trouble} />
    </Alert>
  );
}
