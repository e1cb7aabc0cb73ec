import { parseTime } from '@internationalized/date';
import { TimeField as AriaTimeField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import { given } from '../given.ts';

/** What `TimeField` takes. */
export interface TimeFieldProps extends FieldProps {
  /** The time of day as `13:30`. */
  readonly value?: string | undefined;
  readonly onChange: (value: string | undefined) => void;
  readonly locale?: string | undefined;
}

/** A time of day on the 24-hour clock. */
export function TimeField({ label, mark, description, problem, value, onChange, locale = 'sv-SE', ...rest }: TimeFieldProps) {
  return (
    <I18nProvider locale={locale}>
      <AriaTimeField
        className="st-field"
        validationBehavior="aria"
        hourCycle={24}
        shouldForceLeadingZeros
        isInvalid={problem !== undefined}
        value={value === undefined || value === '' ? null : parseTime(value)}
        onChange={(changed) => onChange(changed?.toString().slice(0, 5))}
        {...given(rest)}
      >
        <FieldLabel label={label} mark={mark} />
        <FieldHelp description={description} />
        <DateInput className="st-input st-date-input st-time-input">{(segment) => <DateSegment className="st-date-segment" segment={segment} />}</DateInput>
        <FieldTrouble problem={problem} />
      </AriaTimeField>
    </I18nProvider>
  );
}
