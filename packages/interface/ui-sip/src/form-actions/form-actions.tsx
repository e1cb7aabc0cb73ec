import { Button } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

interface FormActionsProps {
  readonly saveLabel: string;
  readonly savingLabel: string;
  readonly isPending?: boolean | undefined;
  readonly onCancel?: (() => void) | undefined;
}

/** The end of a form: save, and perhaps cancel. */
export function FormActions({ saveLabel, savingLabel, isPending, onCancel }: FormActionsProps) {
  const { say } = useTexts();
  return (
    <div className="sip-form-actions">
      <Button type="submit" variant="primary" isPending={isPending} pendingLabel={savingLabel}>
        {saveLabel}
      </Button>
      {onCancel && (
        <Button variant="quiet" onPress={onCancel}>
          {say('page.cancel')}
        </Button>
      )}
    </div>
  );
}
