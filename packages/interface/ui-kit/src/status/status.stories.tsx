import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../stack/stack.tsx';
import { Status } from './status.tsx';

const meta = { title: 'Bas/Status', component: Status, args: { tone: 'done', children: 'Klart' } } satisfies Meta<typeof Status>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Done: Story = { name: 'Klart' };
export const Late: Story = { name: 'Sent', args: { tone: 'late', children: '3 dagar sen' } };
export const Stop: Story = { name: 'Stopp', args: { tone: 'stop', children: 'Saknas' } };
export const Told: Story = { name: 'Att veta', args: { tone: 'told', children: 'Kallad' } };
export const Calm: Story = { name: 'Lugnt', args: { tone: 'calm', children: 'Planerad', icon: 'calendar' } };
export const All: Story = {
  tags: ['every-mode'],
  name: 'Alla',
  render: () => (
    <Stack direction="row" gap={3}>
      <Status tone="done">Klart</Status>
      <Status tone="late">3 dagar sen</Status>
      <Status tone="stop">Saknas</Status>
      <Status tone="told">Kallad</Status>
      <Status tone="calm" icon="calendar">
        Planerad
      </Status>
    </Stack>
  ),
};
