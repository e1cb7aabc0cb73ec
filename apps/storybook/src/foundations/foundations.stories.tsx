import type { Meta, StoryObj } from '@storybook/react-vite';
import { BatonPage } from './baton-page.tsx';
import { Colours } from './colours.tsx';
import { Spaces, TypeScale } from './type-and-space.tsx';

const meta = { title: 'Grunder/Så ser det ut' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Colour: Story = { name: 'Färg', render: () => <Colours /> };
export const ColourInDark: Story = { name: 'Färg i mörker', render: () => <Colours />, globals: { theme: 'dark' } };
export const Type: Story = { name: 'Text', render: () => <TypeScale /> };
export const Space: Story = { name: 'Luft', render: () => <Spaces /> };
export const Baton: Story = { name: 'Stafettpinnen', render: () => <BatonPage /> };
