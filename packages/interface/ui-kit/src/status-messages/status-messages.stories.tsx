import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { StatusMessages } from './status-messages.tsx';
import { useStatusMessages } from './use-status-messages.ts';

const meta = {
  title: 'Bas/Korta besked',
  component: StatusMessages,
  args: { label: 'Besked', dismissLabel: 'Ta bort', messages: [{ id: '1', tone: 'done', text: 'Sparat. Alla ser det här nu.' }], onDismiss: () => {} },
} satisfies Meta<typeof StatusMessages>;
export default meta;
type Story = StoryObj<typeof meta>;

export const One: Story = { tags: ['every-mode'], name: 'Ett' };
export const Several: Story = {
  name: 'Flera',
  args: {
    messages: [
      { id: '1', tone: 'done', text: 'Sparat. Alla ser det här nu.' },
      { id: '2', tone: 'told', text: 'Kallelsen är på väg till Region Mellanskog.' },
      { id: '3', tone: 'stop', text: 'Någon annan hann ändra samma mål. Båda texterna finns kvar.' },
    ],
  },
};

function Page() {
  const board = useStatusMessages();
  return (
    <>
      <Button onPress={() => board.tell('done', 'Målet är sparat.')}>Spara målet</Button>
      <StatusMessages label="Besked" dismissLabel="Ta bort" messages={board.messages} onDismiss={board.dismiss} />
    </>
  );
}

export const ComesAndGoes: Story = {
  name: 'Kommer och tas bort',
  render: () => <Page />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Spara målet' }));
    await waitFor(() => expect(page.getByText('Målet är sparat.')).toBeVisible());
    await userEvent.click(page.getByRole('button', { name: /Ta bort/ }));
    await expect(page.queryByText('Målet är sparat.')).toBeNull();
  },
};
