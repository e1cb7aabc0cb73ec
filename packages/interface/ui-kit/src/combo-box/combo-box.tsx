import { ComboBox as AriaComboBox, Button, Input, Popover } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import type { Option } from '../field/option.ts';
import { OptionList } from '../field/option-list.tsx';
import { given } from '../given.ts';
import { Icon } from '../icon/icon.tsx';

/** What `ComboBox` takes. */
export interface ComboBoxProps<Id extends string = string> extends FieldProps {
  readonly options: readonly Option<Id>[];
  readonly value?: Id | undefined;
  readonly onChange: (id: Id | undefined) => void;
}

/** One of many, found by writing a part of its name. */
export function ComboBox<Id extends string = string>({ label, mark, description, problem, options, value, onChange, ...rest }: ComboBoxProps<Id>) {
  return (
    <AriaComboBox
      className="st-field"
      validationBehavior="aria"
      isInvalid={problem !== undefined}
      defaultItems={options}
      value={value ?? null}
      onChange={(id) => onChange((id as Id | null) ?? undefined)}
      {...given(rest)}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <div className="st-combo-box">
        <Input className="st-input" />
        <Button className="st-combo-box-button">
          <Icon name="chevronDown" />
        </Button>
      </div>
      <FieldTrouble problem={problem} />
      <Popover className="st-popover">
        <OptionList options={options} />
      </Popover>
    </AriaComboBox>
  );
}
