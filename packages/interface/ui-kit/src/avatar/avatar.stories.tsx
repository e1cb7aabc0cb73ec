import type { Meta, StoryObj } from '@storybook/react-vite';
import { Stack } from '../stack/stack.tsx';
import { Avatar, type AvatarProps } from './avatar.tsx';

const drawing = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><rect width="9" height="9" fill="#8fd3ba"/><circle cx="4.5" cy="4.5" r="2" fill="#ffe8a3"/></svg>')}`;

const Beside = (props: AvatarProps) => (
  <Stack direction="row" gap={2}>
    <Avatar {...props} />
    <span>{props.name ?? 'Namnet är skyddat'}</span>
  </Stack>
);

const meta = { title: 'Bas/Person i korthet', component: Avatar, render: (args) => <Beside {...args} />, args: { name: 'Maria Lindqvist' } } satisfies Meta<
  typeof Avatar
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Initials: Story = { tags: ['every-mode'], name: 'Initialer' };
export const Large: Story = { name: 'Stor', args: { size: 'large' } };
export const Picture: Story = { name: 'Egen bild', args: { name: 'Josef', picture: drawing } };
export const Protected: Story = { name: 'Skyddat namn', args: { name: undefined } };
export const RightToLeft: Story = { name: 'Från höger', args: { name: 'ليلى حسن' } };
