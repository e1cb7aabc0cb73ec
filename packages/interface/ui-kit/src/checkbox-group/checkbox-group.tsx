import { CheckboxGroup as AriaCheckboxGroup } from 'react-aria-components';
import { Checkbox } from '../checkbox/checkbox.tsx';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import type { Option } from '../field/option.ts';
import { given } from '../given.ts';

/** What `CheckboxGroup` takes. */
export interface CheckboxGroupProps<Id extends string = string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value: readonly Id[];
  readonly onChange: (value: readonly Id[]) => void;
  /** In two columns where there is room. */
  readonly columns?: 1 | 2 | undefined;
}

/** Any number of several. */
export function CheckboxGroup<Id extends string = string>({
  label,
  mark,
  description,
  problem,
  options,
  value,
  onChange,
  columns = 1,
  ...rest
}: CheckboxGroupProps<Id>) {
  return (
    <AriaCheckboxGroup
      className="st-field"
      validationBehavior="aria"
      isInvalid={problem !== undefined}
      value={[...value]}
      onChange={(chosen) => onChange(chosen as Id[])}
      {...given(rest)}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <div className="st-choices" data-columns={columns}>
        {options.map((option) => (
          <Checkbox key={option.id} value={option.id} label={option.label} description={option.description} />
        ))}
      </div>
      <FieldTrouble problem={problem} />
    </AriaCheckboxGroup>
  );
}
