import { RadioGroup as AriaRadioGroup, RadioButton, RadioField, Text } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import type { Option } from '../field/option.ts';
import { given } from '../given.ts';

/** What `RadioGroup` takes. */
export interface RadioGroupProps<Id extends string = string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | undefined;
  readonly onChange: (id: Id) => void;
  readonly direction?: 'column' | 'row' | undefined;
}

/** One of a few, all in sight. */
export function RadioGroup<Id extends string = string>({
  label,
  mark,
  description,
  problem,
  options,
  value,
  onChange,
  direction = 'column',
  ...rest
}: RadioGroupProps<Id>) {
  return (
    <AriaRadioGroup
      className="st-field"
      validationBehavior="aria"
      isInvalid={problem !== undefined}
      value={value ?? null}
      onChange={(id) => onChange(id as Id)}
      {...given(rest)}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <div className="st-choices" data-direction={direction}>
        {options.map((option) => (
          <RadioField key={option.id} value={option.id} className="st-choice-field">
            <RadioButton className="st-choice">
              <span className="st-choice-box st-choice-round" />
              <span className="st-choice-label">{option.label}</span>
            </RadioButton>
            {option.description !== undefined && (
              <Text slot="description" className="st-field-help st-choice-help">
                {option.description}
              </Text>
            )}
          </RadioField>
        ))}
      </div>
      <FieldTrouble problem={problem} />
    </AriaRadioGroup>
  );
}
