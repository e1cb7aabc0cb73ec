import { parseDate } from '@internationalized/date';
import { DateField as AriaDateField, DateInput, DateSegment, I18nProvider } from 'react-aria-components';
import type { FieldProps } from '../field/field.ts';
import { FieldHelp } from '../field/field-help.tsx';
import { FieldLabel } from '../field/field-label.tsx';
import { FieldTrouble } from '../field/field-trouble.tsx';
import { given } from '../given.ts';

/** What `DateField` takes. */
export interface DateFieldProps extends FieldProps {
  /** The day as `2026-11-23`. */
  readonly value?: string | undefined;
  /** Told the day when it is whole, and undefined when it is emptied. */
  readonly onChange: (value: string | undefined) => void;
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** How the day is written and read out; Swedish when nothing is said. */
  readonly locale?: string | undefined;
}

const day = (value: string | undefined) => (value === undefined || value === '' ? undefined : parseDate(value));

/** A day, written year, month, day; arrows change each part. */
export function DateField({ label, mark, description, problem, value, onChange, min, max, locale = 'sv-SE', ...rest }: DateFieldProps) {
  return (
    <I18nProvider locale={locale}>
      <AriaDateField
        className="st-field"
        validationBehavior="aria"
        shouldForceLeadingZeros
        isInvalid={problem !== undefined}
        value={day(value) ?? null}
        onChange={(changed) => onChange(changed?.toString())}
        {...given({ ...rest, minValue: day(min), maxValue: day(max) })}
      >
        <FieldLabel label={label} mark={mark} />
        <FieldHelp description={description} />
        <DateInput className="st-input st-date-input">{(segment) => <DateSegment className="st-date-segment" segment={segment} />}</DateInput>
        <FieldTrouble problem={problem} />
      </AriaDateField>
    </I18nProvider>
  );
}
