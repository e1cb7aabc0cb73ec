import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { RadioGroup, type RadioGroupProps } from './radio-group.tsx';

function Held(props: RadioGroupProps) {
  const [value, setValue] = useState(props.value);
  return <RadioGroup {...props} value={value} onChange={setValue} />;
}

const options = [
  { id: 'yes', label: 'Ja' },
  { id: 'no', label: 'Nej' },
];

const meta = {
  title: 'Bas/Ett av några',
  component: RadioGroup,
  render: (args) => <Held {...args} />,
  args: { label: 'Samtycker Hanna Ahlgren?', options, onChange: () => {} },
} satisfies Meta<typeof RadioGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const None: Story = { tags: ['every-mode'], name: 'Inget valt' };
export const Chosen: Story = { name: 'Valt', args: { value: 'yes' } };
export const Row: Story = { name: 'På en rad', args: { direction: 'row', value: 'no' } };
export const WithHelp: Story = {
  name: 'Med hjälp',
  args: {
    label: 'Hur gavs samtycket?',
    options: [
      { id: 'oral', label: 'Muntligt', description: 'Skriv ner när och till vem' },
      { id: 'written', label: 'Skriftligt' },
      { id: 'sign', label: 'Med en nick eller ett tecken' },
    ],
  },
};
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Välj ja eller nej.' } } };
