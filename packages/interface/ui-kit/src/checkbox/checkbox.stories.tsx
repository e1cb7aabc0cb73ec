import type { Meta, StoryObj } from '@storybook/react-vite';
import { Checkbox } from './checkbox.tsx';

const meta = { title: 'Bas/Kryssruta', component: Checkbox, args: { label: 'Tolk behövs' } } satisfies Meta<typeof Checkbox>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tom' };
export const Chosen: Story = { name: 'Ikryssad', args: { isSelected: true } };
export const WithHelp: Story = { name: 'Med hjälp', args: { description: 'Boka tolken innan kallelsen skickas.' } };
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Kryssa i om familjen behöver tolk.' } } };
export const Disabled: Story = { name: 'Går inte att ändra', args: { isSelected: true, isDisabled: true } };
