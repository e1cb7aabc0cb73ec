import { CheckboxButton, CheckboxField, Text } from 'react-aria-components';
import type { FieldProblem } from '../field/field.ts';
import { FieldTrouble } from '../field/field-trouble.tsx';
import { given } from '../given.ts';
import { Icon } from '../icon/icon.tsx';

/** What `Checkbox` takes. */
export interface CheckboxProps {
  readonly label: string;
  readonly description?: string | undefined;
  readonly problem?: FieldProblem | undefined;
  readonly isSelected?: boolean | undefined;
  readonly onChange?: ((isSelected: boolean) => void) | undefined;
  /** Its value inside a `CheckboxGroup`. */
  readonly value?: string | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}

/** One thing that is so, or not. */
export function Checkbox({ label, description, problem, ...rest }: CheckboxProps) {
  return (
    <CheckboxField className="st-choice-field" validationBehavior="aria" isInvalid={problem !== undefined} {...given(rest)}>
      <CheckboxButton className="st-choice">
        <span className="st-choice-box">
          <Icon name="check" />
        </span>
        <span className="st-choice-label">{label}</span>
      </CheckboxButton>
      {description !== undefined && (
        <Text slot="description" className="st-field-help st-choice-help">
          {description}
        </Text>
      )}
      <FieldTrouble problem={problem} />
    </CheckboxField>
  );
}
