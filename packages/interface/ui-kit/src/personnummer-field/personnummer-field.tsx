import { useState } from 'react';
import type { FieldProblem, FieldProps } from '../field/field.ts';
import { TextField } from '../text-field/text-field.tsx';

/** What was read out of the typed characters. */
export interface PersonnummerReading {
  /** The number as it is usually written, when it could be read. */
  readonly formatted?: string | undefined;
  readonly problem?: FieldProblem | undefined;
}

/** What `PersonnummerField` takes. */
export interface PersonnummerFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Reads and checks when one leaves the field; the rule lives with the caller. */
  readonly read: (typed: string) => PersonnummerReading;
}

/** A personal identity number: written in any usual way, set right when one leaves the field. */
export function PersonnummerField({ value, onChange, read, problem, ...field }: PersonnummerFieldProps) {
  const [found, setFound] = useState<FieldProblem | undefined>(undefined);
  const check = () => {
    if (value.trim() === '') return setFound(undefined);
    const reading = read(value);
    setFound(reading.problem);
    if (reading.formatted !== undefined && reading.formatted !== value) onChange(reading.formatted);
  };
  const change = (typed: string) => {
    if (found) setFound(undefined);
    onChange(typed);
  };
  return (
    <TextField
      {...field}
      width="medium"
      inputMode="numeric"
      autoComplete="off"
      maxLength={20}
      value={value}
      onChange={change}
      onBlur={check}
      problem={problem ?? found}
    />
  );
}
