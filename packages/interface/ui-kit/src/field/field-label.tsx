import { Label } from 'react-aria-components';

interface FieldLabelProps {
  readonly label: string;
  readonly mark?: string | undefined;
}

/** The label of a field, with a quiet word after it. */
export function FieldLabel({ label, mark }: FieldLabelProps) {
  return (
    <Label className="st-field-label">
      {label}
      {mark !== undefined && <span className="st-field-mark"> {mark}</span>}
    </Label>
  );
}
