import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../stack/stack.tsx';
import { Heading } from './heading.tsx';

const meta = { title: 'Bas/Rubrik', component: Heading, args: { level: 1, children: 'Plan för Josef' } } satisfies Meta<typeof Heading>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Levels: Story = {
  tags: ['every-mode'],
  name: 'Nivåer',
  render: () => (
    <Stack>
      <Heading level={1}>Plan för Josef</Heading>
      <Heading level={2}>Mål och insatser</Heading>
      <Heading level={3}>Föräldrarna kan hantera sin oro</Heading>
      <Heading level={4}>Stödsamtal</Heading>
    </Stack>
  ),
};
export const Display: Story = { name: 'Störst, i mötesrummet', args: { size: 48 } };
