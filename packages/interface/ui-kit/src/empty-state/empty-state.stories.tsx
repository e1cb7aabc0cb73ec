import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { EmptyState } from './empty-state.tsx';

const meta = {
  title: 'Bas/Tomt',
  component: EmptyState,
  args: { title: 'Inga mål än', children: <p>Börja med det som är viktigast för Josef.</p> },
} satisfies Meta<typeof EmptyState>;
export default meta;
type Story = StoryObj<typeof meta>;

export const WithAction: Story = {
  tags: ['every-mode'],
  name: 'Med en väg vidare',
  args: { icon: 'target', action: <Button icon="plus">Lägg till ett mål</Button> },
};
export const Calm: Story = { name: 'Inget att göra', args: { title: 'Inget väntar på dig idag', children: undefined, icon: 'check' } };
