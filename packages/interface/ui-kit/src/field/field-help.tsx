import { Text } from 'react-aria-components';

interface FieldHelpProps {
  readonly description?: string | undefined;
}

/** The description of a field, between its label and its control. */
export function FieldHelp({ description }: FieldHelpProps) {
  return description === undefined ? null : (
    <Text slot="description" className="st-field-help">
      {description}
    </Text>
  );
}
