import type { Meta, StoryObj } from '@storybook/react-vite';
import { Facts } from './facts.tsx';

const meta = {
  title: 'Bas/Kort om',
  component: Facts,
  args: {
    facts: [
      { term: 'Tid', description: 'Tisdag 1 december, 13.30' },
      { term: 'Plats', description: 'Familjecentralen Åsen' },
      { term: 'Kontakt', description: 'Maria Lindqvist, 0123-456 78' },
    ],
  },
} satisfies Meta<typeof Facts>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Beside: Story = { tags: ['every-mode'], name: 'Bredvid' };
export const Under: Story = { name: 'Under', args: { layout: 'under' } };
