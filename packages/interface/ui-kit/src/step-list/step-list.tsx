import { Icon } from '../icon/icon.tsx';
import { VisuallyHidden } from '../visually-hidden/visually-hidden.tsx';

export interface Step<Id extends string = string> {
  readonly id: Id;
  readonly label: string;
  readonly state: 'done' | 'current' | 'upcoming';
  /** The state in a word, for those who listen: "klart". */
  readonly stateLabel: string;
  /** A short line beneath: a date, what waits. */
  readonly detail?: string | undefined;
  readonly href?: string | undefined;
}

/** What `StepList` takes. */
export interface StepListProps {
  readonly label: string;
  readonly steps: readonly Step[];
}

function StepWords({ step }: { readonly step: Step }) {
  return (
    <span className="st-step-words">
      <span className="st-step-label">{step.label}</span>
      <VisuallyHidden>, {step.stateLabel}</VisuallyHidden>
      {step.detail !== undefined && <span className="st-step-detail">{step.detail}</span>}
    </span>
  );
}

/** Where one is on a way with known steps: a column on a laptop, a short row on a phone. */
export function StepList({ label, steps }: StepListProps) {
  return (
    <nav className="st-step-list" aria-label={label}>
      <ol role="list">
        {steps.map((step) => (
          <li key={step.id} className="st-step" data-state={step.state} aria-current={step.state === 'current' ? 'step' : undefined}>
            <span className="st-step-mark" aria-hidden="true">
              {step.state === 'done' && <Icon name="check" />}
            </span>
            {step.href === undefined ? (
              <StepWords step={step} />
            ) : (
              <a className="st-step-link" href={step.href}>
                <StepWords step={step} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
