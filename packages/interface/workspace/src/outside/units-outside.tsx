import { describedUnits, type OutsideUnit, outsideHouse } from '@stafett/plan';
import { useTexts } from '@stafett/ui-sip';
import { Disclosure, Panel, Stack } from '@stafett/ui-kit';
import { LinkOfParty } from '../links/link-of-party.tsx';
import { useLinks } from '../links/use-links.ts';
import { useOpenPlan } from '../plan/plan-context.ts';
import { DescribeUnit } from './describe-unit.tsx';
import { JoinUnit } from './join-unit.tsx';
import { ReviseReach } from './revise-reach.tsx';

interface UnitsOutsideProps {
  /** Whether units are still called. */
  readonly isOpen: boolean;
}

interface UnitOutsideProps extends UnitsOutsideProps {
  readonly unit: OutsideUnit;
  readonly name: string;
}

function UnitOutside({ unit, name, isOpen }: UnitOutsideProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const links = useLinks();
  const party = plan.parties.find((one) => one.house === outsideHouse && one.unit === unit.unit);
  return (
    <li className="ws-outside">
      <p className="ws-unit-name">{name}</p>
      <ReviseReach unit={unit} name={name} />
      {party === undefined ? (
        <p className="ws-unit-detail">{say('outside.notCalled')}</p>
      ) : (
        <LinkOfParty party={party} link={links.find((link) => link.unit === unit.unit)} />
      )}
      {party !== undefined && isOpen && <JoinUnit party={party} />}
    </li>
  );
}

/** Units that are in no register: described, called by what one knows of them, given a link, and joined with a known one when it turns out which it is (INV-03). */
export function UnitsOutside({ isOpen }: UnitsOutsideProps) {
  const { plan } = useOpenPlan();
  const { say } = useTexts();
  const named = describedUnits(plan);
  const units = (plan.outsideUnits ?? []).flatMap((unit) => named.flatMap((one) => (one.unit === unit.unit ? [{ unit, name: one.name }] : [])));
  if (units.length === 0 && !isOpen) return null;
  return (
    <Panel title={say('outside.heading')}>
      <Stack gap={6}>
        {units.length > 0 && <p>{say('link.why')}</p>}
        {units.length > 0 && (
          <ul role="list" className="ws-outsides">
            {units.map(({ unit, name }) => (
              <UnitOutside key={unit.unit} unit={unit} name={name} isOpen={isOpen} />
            ))}
          </ul>
        )}
        {isOpen && (
          <Disclosure label={say('outside.describe')}>
            <DescribeUnit />
          </Disclosure>
        )}
      </Stack>
    </Panel>
  );
}
