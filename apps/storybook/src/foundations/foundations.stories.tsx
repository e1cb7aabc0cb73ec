import type { Meta, StoryObj } from '@storybook/react-vite';
import { BatonPage } from './baton-page.tsx';
import { Brands } from './brands.tsx';
import { Colours } from './colours.tsx';
import { Spaces, TypeScale } from './type-and-space.tsx';

const meta = { title: 'Grunder/Så ser det ut' } satisfies Meta;
export default meta;
type Story = StoryObj<typeof meta>;

export const Colour: Story = { tags: ['every-mode'], name: 'Färg', render: () => <Colours /> };
export const ColourInDark: Story = { name: 'Färg i mörker', render: () => <Colours />, globals: { theme: 'dark' } };
export const Type: Story = { name: 'Text', render: () => <TypeScale /> };
export const Space: Story = { name: 'Luft', render: () => <Spaces /> };
export const Baton: Story = { name: 'Stafettpinnen', render: () => <BatonPage /> };
export const ThreeBrands: Story = { name: 'Tre märken', render: () => <Brands /> };
export const ThreeBrandsInDark: Story = { name: 'Tre märken i mörker', render: () => <Brands />, globals: { theme: 'dark' } };
export const ThreeBrandsWithMoreContrast: Story = { name: 'Tre märken med högre kontrast', render: () => <Brands />, globals: { contrast: 'more' } };
