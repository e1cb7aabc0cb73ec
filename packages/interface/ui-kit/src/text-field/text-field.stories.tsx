import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { TextField } from './text-field.tsx';

const meta = { title: 'Bas/Textfält', component: TextField, args: { label: 'Plats', onChange: fn() } } satisfies Meta<typeof TextField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt' };
export const WithHelp: Story = { name: 'Med hjälp', args: { description: 'Skriv så att familjen hittar dit.', mark: 'kan vänta' } };
export const Filled: Story = { name: 'Ifyllt', args: { value: 'Familjecentralen Åsen, rum 3' } };
export const Short: Story = { name: 'Kort', args: { label: 'Antal gånger', width: 'short', inputMode: 'numeric' } };
export const Problem: Story = {
  name: 'Något saknas',
  args: {
    isRequired: true,
    problem: {
      text: 'Skriv var ni ses. Utan plats vet familjen inte vart de ska.',
      why: { label: 'Varför?', content: <p>En kallelse säger tid och plats (INV-01).</p> },
    },
  },
};
export const Disabled: Story = { name: 'Går inte att ändra', args: { value: 'Familjecentralen Åsen', isDisabled: true } };
export const Writing: Story = {
  name: 'Någon skriver',
  args: { value: undefined },
  play: async ({ args, canvasElement }) => {
    await userEvent.type(within(canvasElement).getByLabelText('Plats'), 'Åsen');
    await expect(args.onChange).toHaveBeenLastCalledWith('Åsen');
  },
};
