import type { Meta, StoryObj } from '@storybook/react-vite';
import { BatonHolder } from './baton-holder.tsx';

const meta = {
  title: 'SIP/Stafettpinnen',
  component: BatonHolder,
  args: { holder: { name: 'Barnmedicinska mottagningen', who: 'Elin Sjöberg, kurator' } },
} satisfies Meta<typeof BatonHolder>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Held: Story = { tags: ['every-mode'], name: 'Någon håller den' };
export const Large: Story = { name: 'Stor, på mötet', args: { size: 'large' } };
export const Between: Story = {
  name: 'Mellan två',
  args: {
    holder: { name: 'Socialtjänsten barn och familj', who: 'Maria Lindqvist' },
    offeredTo: { name: 'Barnmedicinska mottagningen', who: 'Elin Sjöberg, kurator' },
  },
};
export const OnTheWay: Story = { name: 'På väg till den som har sagt ja', args: { ...Between.args, isOnTheWay: true } };
export const Declined: Story = {
  name: 'Den andra tackade nej',
  args: {
    holder: { name: 'Socialtjänsten barn och familj', who: 'Maria Lindqvist' },
    declined: { name: 'Vårdcentralen Åsen', reason: 'Vi träffar bara pappa, inte Josef.' },
  },
};
