import type { Meta, StoryObj } from '@storybook/react-vite';
import { SearchField } from './search-field.tsx';

const meta = { title: 'Bas/Sök', component: SearchField, args: { label: 'Sök på namn eller personnummer' } } satisfies Meta<typeof SearchField>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt' };
export const Filled: Story = { name: 'Ifyllt', args: { value: 'Josef' } };
