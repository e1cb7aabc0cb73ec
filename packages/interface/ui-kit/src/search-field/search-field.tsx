import { SearchField as AriaSearchField, Button, Input, Label } from 'react-aria-components';
import { given } from '../given.ts';
import { Icon } from '../icon/icon.tsx';

/** What `SearchField` takes. */
export interface SearchFieldProps {
  readonly label: string;
  readonly value?: string | undefined;
  readonly onChange?: ((value: string) => void) | undefined;
  readonly onSubmit?: ((value: string) => void) | undefined;
}

/** Finds among what is there. */
export function SearchField({ label, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField className="st-field st-search" {...given(rest)}>
      <Label className="st-field-label">{label}</Label>
      <div className="st-search-box">
        <Icon name="search" />
        <Input className="st-input" />
        <Button className="st-search-clear">
          <Icon name="close" />
        </Button>
      </div>
    </AriaSearchField>
  );
}
