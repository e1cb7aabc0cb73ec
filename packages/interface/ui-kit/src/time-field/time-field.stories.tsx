import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { TimeField, type TimeFieldProps } from './time-field.tsx';

function Held(props: TimeFieldProps) {
  const [value, setValue] = useState(props.value);
  const change = (time: string | undefined) => {
    setValue(time);
    props.onChange(time);
  };
  return <TimeField {...props} value={value} onChange={change} />;
}

const meta = {
  title: 'Bas/Klockslag',
  component: TimeField,
  render: (args) => <Held {...args} />,
  args: { label: 'Mötet börjar', onChange: fn() },
} satisfies Meta<typeof TimeField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt' };
export const Filled: Story = { name: 'Ifyllt', args: { value: '13:30', description: 'Fråga vilken tid på dagen som är bäst för barnet.' } };
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Skriv när mötet börjar.' } } };
export const Typing: Story = {
  name: 'Någon skriver',
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard('1330');
    await expect(args.onChange).toHaveBeenLastCalledWith('13:30');
  },
};
