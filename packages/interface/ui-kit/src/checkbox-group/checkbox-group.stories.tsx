import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { CheckboxGroup, type CheckboxGroupProps } from './checkbox-group.tsx';

function Held(props: CheckboxGroupProps) {
  const [value, setValue] = useState(props.value);
  return <CheckboxGroup {...props} value={value} onChange={setValue} />;
}

const options = [
  { id: 'unclear', label: 'Det är oklart vem som ansvarar' },
  { id: 'together', label: 'Insatser behöver ges samtidigt' },
  { id: 'sentAround', label: 'Familjen skickas runt' },
  { id: 'know', label: 'De som hjälper behöver veta om varandra', description: 'Till exempel förskola och vård' },
];

const meta = {
  title: 'Bas/Flera kryssrutor',
  component: CheckboxGroup,
  render: (args) => <Held {...args} />,
  args: { label: 'Vad tyder på att en SIP behövs?', options, value: [], onChange: () => {} },
} satisfies Meta<typeof CheckboxGroup>;
export default meta;
type Story = StoryObj<typeof meta>;

export const None: Story = { tags: ['every-mode'], name: 'Inget valt' };
export const Some: Story = { name: 'Några valda', args: { value: ['together', 'know'], description: 'Välj allt som stämmer.' } };
export const TwoColumns: Story = { name: 'Två spalter', args: { columns: 2 } };
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Välj minst en sak.' } } };
export const Disabled: Story = { name: 'Går inte att ändra', args: { value: ['know'], isDisabled: true } };
