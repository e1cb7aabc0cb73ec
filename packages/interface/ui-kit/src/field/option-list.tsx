import { ListBox, ListBoxItem, Text } from 'react-aria-components';
import { Icon } from '../icon/icon.tsx';
import type { Option } from './option.ts';

interface OptionListProps {
  readonly options: readonly Option[];
}

/** The list that a select or a combobox opens. */
export function OptionList({ options }: OptionListProps) {
  return (
    <ListBox className="st-option-list" items={options}>
      {(option: Option) => (
        <ListBoxItem id={option.id} textValue={option.label} className="st-option">
          {({ isSelected }) => (
            <>
              <span className="st-option-check">{isSelected && <Icon name="check" />}</span>
              <span className="st-option-words">
                <Text slot="label">{option.label}</Text>
                {option.description !== undefined && (
                  <Text slot="description" className="st-field-help">
                    {option.description}
                  </Text>
                )}
              </span>
            </>
          )}
        </ListBoxItem>
      )}
    </ListBox>
  );
}
