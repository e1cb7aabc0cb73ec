import type { Meta, StoryObj } from '@storybook/react-vite';
import { BatonMark } from './baton-mark.tsx';

const meta = { title: 'Bas/Stafettpinnen', component: BatonMark } satisfies Meta<typeof BatonMark>;
export default meta;
type Story = StoryObj<typeof meta>;

export const BesideName: Story = {
  tags: ['every-mode'],
  name: 'Bredvid den som ansvarar',
  render: (args) => (
    <p>
      <BatonMark {...args} /> Elin Sjöberg, kurator
    </p>
  ),
};
export const Between: Story = {
  name: 'Mellan två',
  args: { state: 'between' },
  render: (args) => (
    <p>
      Maria Lindqvist <BatonMark {...args} /> Elin Sjöberg
    </p>
  ),
};
export const Alone: Story = { name: 'Utan ord bredvid', args: { label: 'Du har ansvaret', size: 'large' } };
