import type { Meta, StoryObj } from '@storybook/react-vite';
import { Link } from './link.tsx';

const meta = { title: 'Bas/Länk', component: Link, args: { href: '#plan', children: 'Öppna planen' } } satisfies Meta<typeof Link>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InText: Story = {
  tags: ['every-mode'],
  name: 'I löpande text',
  render: (args) => (
    <p>
      Allt som familjen har berättat finns i planen. <Link {...args} /> när du vill.
    </p>
  ),
};
export const AsPrimary: Story = { name: 'Som nästa steg', args: { variant: 'primary', icon: 'arrowRight' } };
export const AsSecondary: Story = { name: 'Som knapp', args: { variant: 'secondary' } };
export const Current: Story = { name: 'Sidan jag är på', args: { isCurrent: true } };
