import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { Stack } from '../stack/stack.tsx';
import { Button } from './button.tsx';

const meta = { title: 'Bas/Knapp', component: Button, args: { children: 'Spara', onPress: fn() } } satisfies Meta<typeof Button>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Primary: Story = { name: 'Nästa steg', args: { variant: 'primary', children: 'Kalla till möte', icon: 'send' } };
export const Secondary: Story = { name: 'Vanlig', args: { variant: 'secondary', children: 'Lägg till mål', icon: 'plus' } };
export const Quiet: Story = { name: 'Tyst', args: { variant: 'quiet', children: 'Ändra', icon: 'edit' } };
export const Danger: Story = { name: 'Går inte att ångra', args: { variant: 'danger', children: 'Avsluta planen' } };
export const Pending: Story = { name: 'Väntar på svar', args: { variant: 'primary', isPending: true, pendingLabel: 'Sparar …' } };
export const Disabled: Story = { name: 'Går inte att trycka på', args: { isDisabled: true } };
export const IconOnly: Story = { name: 'Bara en bild', args: { children: undefined, icon: 'print', 'aria-label': 'Skriv ut planen', variant: 'quiet' } };
export const LongText: Story = { name: 'Lång text', args: { variant: 'primary', children: 'Fråga den andra vårdnadshavaren om samtycke innan du går vidare' } };

export const All: Story = {
  tags: ['every-mode'],
  name: 'Alla',
  render: (args) => (
    <Stack direction="row" gap={3}>
      <Button {...args} variant="primary">
        Kalla till möte
      </Button>
      <Button {...args}>Lägg till mål</Button>
      <Button {...args} variant="quiet">
        Ändra
      </Button>
      <Button {...args} variant="danger">
        Avsluta planen
      </Button>
    </Stack>
  ),
};

export const ByKeyboard: Story = {
  name: 'Med tangentbord',
  play: async ({ args, canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByRole('button', { name: 'Spara' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onPress).toHaveBeenCalledOnce();
  },
};

export const PendingDoesNothing: Story = {
  name: 'Trycks inte två gånger',
  args: { isPending: true, pendingLabel: 'Sparar …' },
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getByRole('button'));
    await expect(args.onPress).not.toHaveBeenCalled();
  },
};
