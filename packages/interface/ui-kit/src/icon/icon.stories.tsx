import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../stack/stack.tsx';
import { Icon, iconNames } from './icon.tsx';

const meta = { title: 'Bas/Bilder', component: Icon, args: { name: 'calendar' } } satisfies Meta<typeof Icon>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BesideWord: Story = {
  name: 'Bredvid ett ord',
  render: (args) => (
    <p>
      <Icon {...args} /> Nästa möte
    </p>
  ),
};
export const WithName: Story = { name: 'Ensam, med namn', args: { label: 'Nästa möte', size: 'large' } };
export const All: Story = {
  tags: ['every-mode'],
  name: 'Alla',
  render: () => (
    <Stack direction="row" gap={6}>
      {iconNames.map((name) => (
        <Stack key={name} gap={1}>
          <Icon name={name} size="large" />
          <code>{name}</code>
        </Stack>
      ))}
    </Stack>
  ),
};
