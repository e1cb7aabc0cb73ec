import { Select as AriaSelect, Button, Popover, SelectValue } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import type { Option } from '../field/option.ts';
import { OptionList } from '../field/option-list.tsx';
import { given } from '../given.ts';
import { Icon } from '../icon/icon.tsx';

/** What `Select` takes. */
export interface SelectProps<Id extends string = string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | undefined;
  readonly onChange: (id: Id) => void;
  /** What stands there before anything is chosen: "Välj". */
  readonly placeholder: string;
}

/** One of a handful; up to five alternatives are better as a `RadioGroup`. */
export function Select<Id extends string = string>({ label, mark, description, problem, options, value, onChange, ...rest }: SelectProps<Id>) {
  return (
    <AriaSelect
      className="st-field"
      validationBehavior="aria"
      isInvalid={problem !== undefined}
      value={value ?? null}
      onChange={(id) => id !== null && onChange(id as Id)}
      {...given(rest)}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <Button className="st-input st-select" data-invalid={problem ? true : undefined}>
        <SelectValue className="st-select-value">{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Icon name="chevronDown" />
      </Button>
      <FieldTrouble problem={problem} />
      <Popover className="st-popover">
        <OptionList options={options} />
      </Popover>
    </AriaSelect>
  );
}
