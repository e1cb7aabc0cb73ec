import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, within } from 'storybook/test';
import { Select, type SelectProps } from './select.tsx';

const options = [
  { id: 'room', label: 'I samma rum' },
  { id: 'video', label: 'Video', description: 'Länken skickas med kallelsen' },
  { id: 'phone', label: 'Telefon' },
];

function Held(props: SelectProps) {
  const [value, setValue] = useState(props.value);
  return <Select {...props} value={value} onChange={setValue} />;
}

const meta = {
  title: 'Bas/Välj en',
  component: Select,
  render: (args) => <Held {...args} />,
  args: { label: 'Hur möts ni?', placeholder: 'Välj', options, onChange: () => {} },
} satisfies Meta<typeof Select>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Nothing: Story = { tags: ['every-mode'], name: 'Inget valt' };
export const Chosen: Story = { name: 'Valt', args: { value: 'video', description: 'Fråga familjen först.' } };
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Välj hur ni möts.' } } };
export const Disabled: Story = { name: 'Går inte att ändra', args: { value: 'room', isDisabled: true } };
export const Choosing: Story = {
  name: 'Någon väljer',
  play: async ({ canvasElement }) => {
    const button = within(canvasElement).getByRole('button');
    await userEvent.click(button);
    await userEvent.click(await screen.findByRole('option', { name: 'Telefon' }));
    await expect(button).toHaveTextContent('Telefon');
  },
};
