import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { PersonnummerField, type PersonnummerFieldProps, type PersonnummerReading } from './personnummer-field.tsx';

const read = (typed: string): PersonnummerReading => {
  const digits = typed.replaceAll(/\D/g, '');
  if (digits.length !== 12) return { problem: { text: 'Ett personnummer har tolv siffror: år, månad, dag och fyra till.' } };
  return { formatted: `${digits.slice(0, 8)}-${digits.slice(8)}` };
};

function Held(props: PersonnummerFieldProps) {
  const [value, setValue] = useState(props.value);
  return <PersonnummerField {...props} value={value} onChange={setValue} />;
}

const meta = {
  title: 'Bas/Personnummer',
  component: PersonnummerField,
  render: (args) => <Held {...args} />,
  args: { label: 'Barnets personnummer', value: '', onChange: () => {}, read },
} satisfies Meta<typeof PersonnummerField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt', args: { description: 'ÅÅÅÅMMDD-NNNN' } };
export const Filled: Story = { name: 'Ifyllt', args: { value: '20230512-2387' } };
export const Problem: Story = {
  name: 'Stämmer inte',
  args: { value: '20230512-2388', problem: { text: 'Sista siffran stämmer inte med de andra. Läs numret en gång till.' } },
};
export const SetRight: Story = {
  name: 'Skrivs rätt när man lämnar fältet',
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText('Barnets personnummer');
    await userEvent.type(field, '202305122387');
    await userEvent.tab();
    await expect(field).toHaveValue('20230512-2387');
  },
};
export const TooShort: Story = {
  name: 'För få siffror',
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByLabelText('Barnets personnummer');
    await userEvent.type(field, '2023');
    await userEvent.tab();
    await expect(within(canvasElement).getByText(/tolv siffror/)).toBeVisible();
    await expect(field).toBeInvalid();
  },
};
