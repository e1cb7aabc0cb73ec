import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Dialog, type DialogProps } from './dialog.tsx';

function Held(props: DialogProps) {
  const [isOpen, setOpen] = useState(props.isOpen);
  return (
    <>
      <Button onPress={() => setOpen(true)}>Lämna över huvudansvaret</Button>
      <Dialog {...props} isOpen={isOpen} onClose={() => setOpen(false)} />
    </>
  );
}

const meta = {
  title: 'Bas/Dialog',
  component: Dialog,
  render: (args) => <Held {...args} />,
  args: {
    isOpen: true,
    onClose: () => {},
    title: 'Lämna över huvudansvaret?',
    closeLabel: 'Stäng',
    children: <p>Du ansvarar tills Elin Sjöberg har sagt ja. Då flyttar planens original till Region Mellanskog.</p>,
    actions: (
      <>
        <Button variant="primary">Fråga Elin</Button>
        <Button variant="quiet">Vänta</Button>
      </>
    ),
  },
} satisfies Meta<typeof Dialog>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Open: Story = { tags: ['every-mode'], name: 'Öppen' };
export const Wide: Story = { name: 'Bred', args: { width: 'wide' } };
export const Careful: Story = {
  name: 'Kan inte ångras',
  args: {
    role: 'alertdialog',
    title: 'Avsluta planen?',
    children: <p>Alla som har planen får veta att den inte längre gäller.</p>,
    actions: <Button variant="danger">Avsluta planen</Button>,
  },
};
export const ClosesAndGivesBack: Story = {
  name: 'Stängs och lämnar tillbaka fokus',
  args: { isOpen: false },
  play: async ({ canvasElement }) => {
    const opener = within(canvasElement).getByRole('button');
    await userEvent.click(opener);
    await waitFor(() => expect(screen.getByRole('dialog')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(opener).toHaveFocus());
  },
};
