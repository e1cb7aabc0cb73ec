import { Input, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import { given } from '../given.ts';

/** What `TextField` takes. */
export interface TextFieldProps extends FieldProps {
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'url' | undefined;
  readonly inputMode?: 'text' | 'numeric' | 'tel' | 'email' | undefined;
  readonly autoComplete?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  /** How wide the input is; as wide as what one is to write. */
  readonly width?: 'short' | 'medium' | 'full' | undefined;
}

/** One line of text with a label, help and a problem in words. */
export function TextField({ label, mark, description, problem, width = 'full', onBlur, ...rest }: TextFieldProps) {
  return (
    <AriaTextField className="st-field" validationBehavior="aria" isInvalid={problem !== undefined} {...given({ ...rest, onBlur: onBlur && (() => onBlur()) })}>
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <Input className="st-input st-text-input" data-width={width} />
      <FieldTrouble problem={problem} />
    </AriaTextField>
  );
}
