import { decideOn, type Lead } from '@stafett/plan';
import { Reasons, useTexts } from '@stafett/ui-sip';
import { Alert, Link } from '@stafett/ui-kit';
import { useOpenPlan } from './plan-context.ts';
import { pathOf } from './plan-paths.ts';
import { namesFor } from '../trouble/names-for.ts';

interface LeadNeedsConsentProps {
  readonly lead: Lead | undefined;
}

/** Whose yes is missing before the one that was asked can take the original; told while the family is still in the room (CON-31). */
export function LeadNeedsConsent({ lead }: LeadNeedsConsentProps) {
  const { plan, session, at, isOriginal } = useOpenPlan();
  const { say, list } = useTexts();
  if (!isOriginal || lead?.state !== 'offered') return undefined;
  const actor = { ...session.actor, house: lead.house, unit: lead.unit };
  const { violations } = decideOn(plan, { type: 'acceptLead', party: lead.party }, { at, actor, units: session.units });
  const held = violations.filter(({ code }) => code === 'originalNotCovered');
  if (held.length === 0) return undefined;
  const nameOf = namesFor(plan, session.units);
  const people = held
    .flatMap(({ facts }) => (Array.isArray(facts.people) ? (facts.people as readonly string[]) : []))
    .map((person) => nameOf('person', person));
  return (
    <Alert tone="late" title={say('lead.needsConsent')}>
      <Reasons
        violations={held}
        nameOf={nameOf}
        renderAction={() => <Link href={pathOf(plan.id, 'consent')}>{say('lead.askConsent', { people: list(people) })}</Link>}
      />
    </Alert>
  );
}
