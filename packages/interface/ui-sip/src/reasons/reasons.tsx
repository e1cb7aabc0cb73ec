import type { Violation } from '@stafett/kernel';
import { type NameOf, sayViolation } from '@stafett/texts';
import { Icon, Why } from '@stafett/ui-kit';
import type { ReactNode } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { RuleAndLaws } from './rule-and-laws.tsx';

/** What `Reasons` takes. */
export interface ReasonsProps {
  readonly violations: readonly Violation[];
  readonly nameOf: NameOf;
  /** A way on, for each reason: a button, a link; it stands instead of the sentence about what to do. */
  readonly renderAction?: ((violation: Violation) => ReactNode) | undefined;
}

interface ReasonProps extends Omit<ReasonsProps, 'violations'> {
  readonly violation: Violation;
}

function Reason({ violation, nameOf, renderAction }: ReasonProps) {
  const texts = useTexts();
  const said = sayViolation(violation, { texts, nameOf });
  const action = renderAction?.(violation);
  return (
    <li className="sip-reason">
      <p>{said.text}</p>
      {said.remedy !== undefined && !action && (
        <p className="sip-reason-remedy">
          <Icon name="arrowRight" />
          <span>{said.remedy}</span>
        </p>
      )}
      {action && <div className="sip-reason-action">{action}</div>}
      <Why label={texts.say('why.label')}>
        <RuleAndLaws said={said} />
      </Why>
    </li>
  );
}

/** Why, not no: each thing that is missing in words, a way on, and the rule and law one press away. */
export function Reasons({ violations, nameOf, renderAction }: ReasonsProps) {
  return (
    <ul className="sip-reasons" role="list">
      {violations.map((violation) => (
        <Reason
          key={`${violation.code} ${violation.path.join('.')} ${JSON.stringify(violation.facts)}`}
          violation={violation}
          nameOf={nameOf}
          renderAction={renderAction}
        />
      ))}
    </ul>
  );
}
