import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Drawer, type DrawerProps } from './drawer.tsx';

function Held(props: DrawerProps) {
  const [isOpen, setOpen] = useState(props.isOpen);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Visa vad som har hänt</Button>
      <Drawer {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

const meta = {
  title: 'Bas/Låda',
  component: Drawer,
  render: (args) => <Held {...args} />,
  args: {
    isOpen: true,
    onClose: () => {},
    title: 'Det här har hänt',
    closeLabel: 'Stäng',
    children: (
      <ul>
        <li>3 november: Maria kallade till möte.</li>
        <li>5 november: Barnmedicinska mottagningen tackade ja.</li>
      </ul>
    ),
  },
} satisfies Meta<typeof Drawer>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { tags: ['every-mode'], name: 'Öppen' };
export const WithActions: Story = { name: 'Med knappar', args: { actions: <Button variant="primary">Skriv ut</Button> } };
export const ClosesAndGivesBack: Story = {
  name: 'Stängs och lämnar tillbaka fokus',
  args: { isOpen: false },
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole('button');
    opener.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(screen.getByRole('dialog', { name: 'Det här har hänt' })).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
  },
};
