import type { Meta, StoryObj } from '@storybook/react-vite';
import { Why } from './why.tsx';

const meta = {
  title: 'Bas/Varför?',
  component: Why,
  args: {
    label: 'Varför?',
    children: (
      <>
        <p>Båda vårdnadshavarna behöver säga ja innan någon annan kontaktas (CON-02).</p>
        <p>Föräldrabalken 6 kap. 11 och 13 §§</p>
      </>
    ),
  },
} satisfies Meta<typeof Why>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Closed: Story = { tags: ['every-mode'], name: 'Stängd' };
export const Open: Story = { name: 'Öppen', args: { defaultExpanded: true } };
