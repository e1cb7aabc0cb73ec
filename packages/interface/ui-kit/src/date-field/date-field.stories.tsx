import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, fn, userEvent, within } from 'storybook/test';
import { DateField, type DateFieldProps } from './date-field.tsx';

function Held(props: DateFieldProps) {
  const [value, setValue] = useState(props.value);
  const change = (day: string | undefined) => {
    setValue(day);
    props.onChange(day);
  };
  return <DateField {...props} value={value} onChange={change} />;
}

const meta = {
  title: 'Bas/Datum',
  component: DateField,
  render: (args) => <Held {...args} />,
  args: { label: 'Uppföljning', onChange: fn() },
} satisfies Meta<typeof DateField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt', args: { description: 'Till exempel om fyra månader.' } };
export const Filled: Story = { name: 'Ifyllt', args: { value: '2027-03-22' } };
export const Problem: Story = {
  name: 'För tidigt',
  args: { value: '2025-01-01', min: '2026-11-23', problem: { text: 'Välj en dag som kommer efter mötet.' } },
};
export const Disabled: Story = { name: 'Går inte att ändra', args: { value: '2027-03-22', isDisabled: true } };
export const Typing: Story = {
  name: 'Någon skriver',
  play: async ({ args, canvasElement }) => {
    await userEvent.click(within(canvasElement).getAllByRole('spinbutton')[0] as HTMLElement);
    await userEvent.keyboard('20270322');
    await expect(args.onChange).toHaveBeenLastCalledWith('2027-03-22');
  },
};
