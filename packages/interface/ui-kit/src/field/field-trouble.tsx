import { FieldError } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import { Why } from '../why/why.tsx';
import type { FieldProblem } from './field.ts';

interface FieldTroubleProps {
  readonly problem?: FieldProblem | undefined;
}

/** What is wrong with a field; the rule unfolds beneath, outside of what is read out with the field. */
export function FieldTrouble({ problem }: FieldTroubleProps) {
  if (problem === undefined) return null;
  return (
    <div className="st-field-trouble">
      <FieldError className="st-field-problem">
        <Icon name="stop" />
        <span>{problem.text}</span>
      </FieldError>
      {problem.why && <Why label={problem.why.label}>{problem.why.content}</Why>}
    </div>
  );
}
