import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { TagList, type TagListProps } from './tag-list.tsx';

function Held(props: TagListProps) {
  const [tags, setTags] = useState(props.tags);
  return <TagList {...props} tags={tags} onRemove={(id) => setTags((before) => before.filter((tag) => tag.id !== id))} />;
}

const meta = {
  title: 'Bas/Etiketter',
  component: TagList,
  args: {
    label: 'Det här delas',
    removeLabel: 'Ta bort',
    tags: [
      { id: 'school', label: 'Skola' },
      { id: 'health', label: 'Hälsa' },
      { id: 'leisure', label: 'Fritid' },
    ],
  },
} satisfies Meta<typeof TagList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Shown: Story = { tags: ['every-mode'], name: 'Visas' };
export const Removable: Story = { name: 'Kan tas bort', render: (args) => <Held {...args} /> };
export const ByKeyboard: Story = {
  name: 'Med tangentbord',
  render: (args) => <Held {...args} />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{Delete}');
    await expect(page.queryByText('Hälsa')).toBeNull();
    await expect(page.getByText('Skola')).toBeVisible();
  },
};
export const ByPointer: Story = {
  name: 'Med pekare',
  render: (args) => <Held {...args} />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Ta bort Skola' }));
    await expect(page.queryByText('Skola')).toBeNull();
  },
};
