import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Tabs } from './tabs.tsx';

const meta = {
  title: 'Bas/Flikar',
  component: Tabs,
  args: {
    label: 'Mina planer',
    tabs: [
      { id: 'today', label: 'Idag', count: 2, content: <p>Svara på kallelse. Följ upp.</p> },
      { id: 'waiting', label: 'Väntar på andra', count: 1, content: <p>BUP har inte svarat än.</p> },
      { id: 'all', label: 'Alla', content: <p>14 planer.</p> },
    ],
  },
} satisfies Meta<typeof Tabs>;
export default meta;
type Story = StoryObj<typeof meta>;

export const First: Story = { tags: ['every-mode'], name: 'Första fliken' };
export const ByKeyboard: Story = {
  name: 'Med tangentbord',
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(within(canvasElement).getByText(/BUP har inte svarat/)).toBeVisible();
  },
};
