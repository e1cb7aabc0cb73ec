import { Button, Label, Tag, TagGroup, TagList as AriaTagList } from 'react-aria-components';
import { given } from '../given.ts';
import { Icon } from '../icon/icon.tsx';
import type { Option } from '../field/option.ts';

/** What `TagList` takes. */
export interface TagListProps {
  readonly label: string;
  readonly tags: readonly Option[];
  /** Said of each tag that can be taken away; its own words follow by themselves. */
  readonly removeLabel?: string | undefined;
  readonly onRemove?: ((id: string) => void) | undefined;
}

/** A few short words that belong together, which can be taken away one by one. */
export function TagList({ label, tags, removeLabel, onRemove }: TagListProps) {
  return (
    <TagGroup className="st-tags" {...given({ onRemove: onRemove && ((keys: Set<unknown>) => keys.forEach((key) => onRemove(String(key)))) })}>
      <Label className="st-field-label">{label}</Label>
      <AriaTagList className="st-tag-list" items={tags}>
        {(tag) => (
          <Tag className="st-tag" textValue={tag.label}>
            {tag.label}
            {onRemove && (
              <Button slot="remove" className="st-tag-remove" {...given({ 'aria-label': removeLabel })}>
                <Icon name="close" />
              </Button>
            )}
          </Tag>
        )}
      </AriaTagList>
    </TagGroup>
  );
}
