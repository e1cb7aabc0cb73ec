import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Disclosure } from './disclosure.tsx';

const meta = {
  title: 'Bas/Fäll ut',
  component: Disclosure,
  args: { label: 'Visa tidigare uppföljningar', children: <p>Den 14 januari: Föräldrarna sover bättre. Planen fortsätter.</p> },
} satisfies Meta<typeof Disclosure>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = { tags: ['every-mode'], name: 'Stängd' };
export const Open: Story = { name: 'Öppen', args: { defaultExpanded: true } };
export const OpensByKeyboard: Story = {
  name: 'Öppnas med tangentbord',
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(within(canvasElement).getByText(/Föräldrarna sover/)).toBeVisible();
  },
};
