import type { PartyId } from '@stafett/kernel';
import type { PartyUnit } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Disclosure, Panel } from '@stafett/ui-kit';
import { newId } from '../house/new-id.ts';
import { foresee, type OpenPlan, useOpenPlan } from '../plan/plan-context.ts';
import { CallUnit } from './call-unit.tsx';
import { CannotCall } from './cannot-call.tsx';

interface UnitToCall {
  readonly unit: PartyUnit;
  readonly decision: ReturnType<typeof foresee>;
}

function unitsToCall(open: OpenPlan): readonly UnitToCall[] {
  const isParty = (unit: PartyUnit) => open.plan.parties.some((party) => party.house === unit.house && party.unit === unit.unit);
  const asked = newId<PartyId>();
  return open.session.units
    .filter((unit) => !isParty(unit))
    .map((unit) => ({ unit, decision: foresee(open, { type: 'inviteParty', party: asked, unit, role: '–' }) }));
}

/** The units that can be called, with their role at the meeting; the others with what stands in the way (CON-23, CON-31). */
export function UnitsToCall() {
  const open = useOpenPlan();
  const { say } = useTexts();
  const units = unitsToCall(open);
  const callable = units.filter(({ decision }) => decision.outcome === 'allowed');
  const others = units.filter(({ decision }) => decision.outcome !== 'allowed');
  return (
    <Panel title={say('invite.call')}>
      <p>{say(callable.length === 0 ? 'invite.nobodyToCall' : 'invite.callHow')}</p>
      {callable.map(({ unit }) => (
        <CallUnit key={`${unit.house}/${unit.unit}`} unit={unit} />
      ))}
      {others.length > 0 && (
        <Disclosure
          label={say('invite.cannotCall', { count: others.length })}
          icon="lock"
          defaultExpanded={callable.length === 0 && open.plan.parties.length < 2}
        >
          <ul role="list" className="ws-cannot-call">
            {others.map(({ unit, decision }) => (
              <CannotCall key={`${unit.house}/${unit.unit}`} unit={unit} violations={decision.violations} />
            ))}
          </ul>
        </Disclosure>
      )}
    </Panel>
  );
}
