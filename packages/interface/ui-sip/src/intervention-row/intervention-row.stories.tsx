import type { Meta, StoryObj } from '@storybook/react-vite';
import type { PlanIntervention } from '@stafett/plan';
import { fn } from 'storybook/test';
import { josefsPlan, storyDay } from '../testing/josef.ts';
import { InterventionRow } from './intervention-row.tsx';

const [told, talks, group, marteMeo] = josefsPlan.interventions as [PlanIntervention, PlanIntervention, PlanIntervention, PlanIntervention];
const meta = {
  title: 'SIP/Insats',
  component: InterventionRow,
  args: { intervention: told, responsibleName: 'Barnmedicinska mottagningen', today: storyDay },
} satisfies Meta<typeof InterventionRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Done: Story = { tags: ['every-mode'], name: 'Klar' };
export const UnderWay: Story = { name: 'Pågår, en fråga obesvarad', args: { intervention: talks, after: [told.what] } };
export const Late: Story = { name: 'Sen', args: { intervention: group, responsibleName: 'Socialtjänsten råd och stöd', onReport: fn() } };
export const Nobody: Story = {
  name: 'Ingen ansvarar',
  args: { intervention: marteMeo, responsibleName: undefined, after: [group.what], onEdit: fn(), onRemove: fn() },
};
export const NotDone: Story = {
  name: 'Blev inte av',
  args: {
    intervention: {
      ...group,
      reports: [{ ...(talks.reports[0] as PlanIntervention['reports'][number]), status: 'notDone', note: 'Gruppen blev inställd. Nästa börjar i mars.' }],
    },
  },
};
export const Ended: Story = {
  name: 'Avslutad',
  args: { intervention: { ...told, reports: [{ ...(told.reports[0] as PlanIntervention['reports'][number]), status: 'ended' }] } },
};
export const OnlyWhat: Story = { name: 'Bara vad', args: { intervention: { ...marteMeo, howOften: undefined }, responsibleName: 'Hanna Ahlgren' } };
