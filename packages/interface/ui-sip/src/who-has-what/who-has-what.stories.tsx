import type { Instant } from '@stafett/kernel';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { josefsPlan } from '../testing/josef.ts';
import { type CopyState, WhoHasWhat } from './who-has-what.tsx';

const at = '2026-12-01T14:00:00.000Z' as Instant;
const copies: readonly CopyState[] = [
  { house: 'municipality', unit: 'rad-och-stod', deliveredVersion: 42, deliveredAt: at, waiting: false },
  { house: 'municipality', unit: 'forskolan-solrosen', deliveredVersion: 39, deliveredAt: at, waiting: false, heldBack: ['somaticHealth', 'mentalHealth'] },
  { house: 'region', unit: 'barnmedicin', deliveredVersion: 40, deliveredAt: at, waiting: true },
  { house: 'region', unit: 'bvc-asen', deliveredVersion: 20, deliveredAt: at, waiting: false, ended: true },
];
const someEnded: readonly CopyState[] = [
  { house: 'municipality', unit: 'rad-och-stod', deliveredVersion: 42, deliveredAt: at, waiting: false },
  {
    house: 'municipality',
    unit: 'forskolan-solrosen',
    deliveredVersion: 39,
    deliveredAt: at,
    waiting: false,
    ended: true,
    kinds: ['identity', 'school', 'goal', 'intervention', 'ownWords'],
  },
  { house: 'region', unit: 'barnmedicin', deliveredVersion: 40, deliveredAt: at, waiting: true, ended: true, kinds: ['identity', 'somaticHealth', 'goal'] },
  { house: 'region', unit: 'bvc-asen', deliveredAt: at, waiting: false, ended: true },
];

const meta = {
  title: 'SIP/Vem har vad',
  component: WhoHasWhat,
  args: { plan: josefsPlan, original: josefsPlan.initiator, copies },
} satisfies Meta<typeof WhoHasWhat>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Several: Story = { tags: ['every-mode'], name: 'Olika gamla kopior' };
export const NoneYet: Story = { name: 'Ingen har fått något', args: { copies: [] } };
export const NothingMore: Story = { name: 'Några får inget mer', args: { copies: someEnded } };
export const NothingMoreOnPhone: Story = {
  name: 'Några får inget mer, i en smal spalt',
  args: { copies: someEnded },
  render: (args) => (
    <div className="sb-phone">
      <WhoHasWhat {...args} />
    </div>
  ),
};
export const OnPhone: Story = {
  name: 'I en smal spalt',
  render: (args) => (
    <div className="sb-phone">
      <WhoHasWhat {...args} />
    </div>
  ),
};
