import { TextArea as AriaTextArea, TextField as AriaTextField } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import { given } from '../given.ts';
import { markedParts, type TextMark } from './marked-parts.ts';

/** What `TextArea` takes. */
export interface TextAreaProps extends FieldProps {
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onBlur?: (() => void) | undefined;
  readonly rows?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly lang?: string | undefined;
  /** `own` is the paper note: only for the person's own words. */
  readonly voice?: 'work' | 'own' | undefined;
  /** Words to draw a line under as one writes; what is said of them stands beneath the field. */
  readonly marks?: readonly TextMark[] | undefined;
}

/** Several lines of text; grows with what is written. */
export function TextArea({ label, mark, description, problem, rows = 2, voice = 'work', lang, marks = [], value, onBlur, ...rest }: TextAreaProps) {
  return (
    <AriaTextField
      className="st-field"
      data-voice={voice}
      validationBehavior="aria"
      isInvalid={problem !== undefined}
      {...given({ ...rest, value, onBlur: onBlur && (() => onBlur()) })}
    >
      <FieldLabel label={label} mark={mark} />
      <FieldHelp description={description} />
      <div className="st-text-area-frame">
        <div className="st-input st-text-area st-text-area-echo" aria-hidden="true">
          {markedParts(value ?? '', marks).map((part) => (part.isMarked ? <u key={part.from}>{part.text}</u> : part.text))}{' '}
        </div>
        <AriaTextArea className="st-input st-text-area" rows={rows} lang={lang} />
      </div>
      <FieldTrouble problem={problem} />
    </AriaTextField>
  );
}
