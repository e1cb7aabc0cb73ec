import type { Meta, StoryObj } from '@storybook/react-vite';
import { Progress } from './progress.tsx';

const meta = {
  title: 'Bas/Hur långt',
  component: Progress,
  args: { label: 'Svar på kallelsen', value: 2, max: 5, valueText: '2 av 5 har svarat' },
} satisfies Meta<typeof Progress>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Some: Story = { tags: ['every-mode'], name: 'En bit på väg' };
export const None: Story = { name: 'Inget än', args: { value: 0, valueText: 'Ingen har svarat än' } };
export const Whole: Story = { name: 'Allt', args: { value: 5, valueText: 'Alla har svarat' } };
