import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '@stafett/ui-kit';
import { begunPlan, josefsPlan, ledPlan } from '../testing/josef.ts';
import { PartyList } from './party-list.tsx';

const meta = { title: 'SIP/Vilka är med', component: PartyList, args: { plan: josefsPlan } } satisfies Meta<typeof PartyList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Answering: Story = {
  tags: ['every-mode'],
  name: 'Svaren kommer in',
  args: { renderAction: (party) => party.invitedAt && !party.answer && <Button variant="quiet">Skriv in svar</Button> },
};
export const OnlyOne: Story = { name: 'Ingen kallad än', args: { plan: begunPlan } };
export const AfterMeeting: Story = { name: 'Efter mötet', args: { plan: ledPlan } };
export const Nobody: Story = { name: 'Tom', args: { plan: { ...begunPlan, parties: [] } } };
