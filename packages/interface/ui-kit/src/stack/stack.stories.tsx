import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Stack } from './stack.tsx';

const buttons = ['Spara', 'Skriv ut', 'Ångra'].map((label) => <Button key={label}>{label}</Button>);
const meta = { title: 'Bas/Ordning', component: Stack, args: { children: buttons } } satisfies Meta<typeof Stack>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Under: Story = { tags: ['every-mode'], name: 'Under varandra' };
export const Beside: Story = { name: 'Bredvid varandra', args: { direction: 'row' } };
export const Apart: Story = { name: 'Isär', args: { direction: 'row', justify: 'between' } };
