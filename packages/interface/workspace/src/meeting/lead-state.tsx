import { answerablePlace, type Lead } from '@stafett/plan';
import { BatonHolder, useTexts } from '@stafett/ui-sip';
import { Alert, Button, Stack } from '@stafett/ui-kit';
import { nameOfPlace } from '../plan/name-of-place.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { LeadNeedsConsent } from '../plan/lead-needs-consent.tsx';

interface LeadStateProps {
  readonly lead: Lead;
  readonly onChange?: (() => void) | undefined;
}

/** Who has been asked or has said yes, with the baton where it lies. */
export function LeadState({ lead, onChange }: LeadStateProps) {
  const { plan, session } = useOpenPlan();
  const { say } = useTexts();
  const nameOf = (place: { house: Lead['house']; unit: Lead['unit'] }) => nameOfPlace(place, plan, session.units);
  const asked = { name: nameOf(lead), who: lead.who };
  return (
    <Stack>
      <BatonHolder
        holder={lead.state === 'accepted' ? asked : { name: nameOf(answerablePlace(plan)) }}
        offeredTo={lead.state === 'offered' ? asked : undefined}
        isOnTheWay={plan.moving !== undefined}
        declined={lead.state === 'declined' ? { name: asked.name, reason: lead.reason ?? '' } : undefined}
      />
      <LeadNeedsConsent lead={lead} />
      {lead.state === 'declined' && <Alert tone="late" title={say('lead.declined')} />}
      {onChange && (
        <div>
          <Button variant="quiet" icon="edit" onPress={onChange}>
            {say('lead.change')}
          </Button>
        </div>
      )}
    </Stack>
  );
}
