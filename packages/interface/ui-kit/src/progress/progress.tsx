import { ProgressBar } from 'react-aria-components';

/** What `Progress` takes. */
export interface ProgressProps {
  readonly label: string;
  readonly value: number;
  readonly max: number;
  /** The same in words: "3 av 6 klara". */
  readonly valueText: string;
}

/** How much is done of a known whole. */
export function Progress({ label, value, max, valueText }: ProgressProps) {
  return (
    <ProgressBar className="st-progress" aria-label={label} value={value} minValue={0} maxValue={max} valueLabel={valueText}>
      <span className="st-progress-words" aria-hidden="true">
        <span>{label}</span>
        <span className="st-progress-value">{valueText}</span>
      </span>
      <svg className="st-progress-track" viewBox={`0 0 ${max} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect className="st-progress-done" width={value} height="1" />
      </svg>
    </ProgressBar>
  );
}
