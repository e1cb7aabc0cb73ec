import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, screen, userEvent, within } from 'storybook/test';
import { ComboBox, type ComboBoxProps } from './combo-box.tsx';

const options = [
  { id: 'barnmedicin', label: 'Barnmedicinska mottagningen', description: 'Region Mellanskog' },
  { id: 'asen', label: 'Vårdcentralen Åsen', description: 'Region Mellanskog' },
  { id: 'bvc', label: 'BVC Åsen', description: 'Region Mellanskog' },
  { id: 'solrosen', label: 'Förskolan Solrosen', description: 'Björklunda kommun' },
];

function Held(props: ComboBoxProps) {
  const [value, setValue] = useState(props.value);
  return <ComboBox {...props} value={value} onChange={setValue} />;
}

const meta = {
  title: 'Bas/Sök och välj',
  component: ComboBox,
  render: (args) => <Held {...args} />,
  args: { label: 'Verksamhet', description: 'Skriv en del av namnet.', options, onChange: () => {} },
} satisfies Meta<typeof ComboBox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Nothing: Story = { tags: ['every-mode'], name: 'Inget valt' };
export const Chosen: Story = { name: 'Valt', args: { value: 'asen' } };
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Välj en verksamhet.' } } };
export const Finding: Story = {
  name: 'Någon söker',
  play: async ({ canvasElement }) => {
    const field = within(canvasElement).getByRole('combobox');
    await userEvent.type(field, 'bvc');
    await userEvent.click(await screen.findByRole('option', { name: 'BVC Åsen' }));
    await expect(field).toHaveValue('BVC Åsen');
  },
};
