import type { Meta, StoryObj } from '@storybook/react-vite';
import { Skeleton } from './skeleton.tsx';

const meta = { title: 'Bas/På väg', component: Skeleton, args: { label: 'Hämtar planen' } } satisfies Meta<typeof Skeleton>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Text: Story = { tags: ['every-mode'], name: 'Text', args: { lines: 4 } };
export const Line: Story = { name: 'En rad', args: { lines: 1 } };
