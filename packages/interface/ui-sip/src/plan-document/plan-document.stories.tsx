import type { Meta, StoryObj } from '@storybook/react-vite';
import { begunPlan, closedPlan, josefsPlan, ledPlan, storyDay } from '../testing/josef.ts';
import { JosefsDrawing } from '../testing/josefs-drawing.tsx';
import { PlanDocument } from './plan-document.tsx';

const meta = { title: 'SIP/Planen som dokument', component: PlanDocument, args: { plan: josefsPlan, part: 'original', today: storyDay } } satisfies Meta<
  typeof PlanDocument
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const AtMeeting: Story = { tags: ['every-mode'], name: 'Under mötet' };
export const WithLead: Story = { name: 'Gäller', args: { plan: ledPlan, drawing: <JosefsDrawing /> } };
export const Begun: Story = { name: 'Nyss påbörjad', args: { plan: begunPlan } };
export const Copy: Story = {
  name: 'En kopia där något hålls undan',
  args: {
    part: 'copy',
    plan: {
      ...ledPlan,
      preparation: { notes: [] },
      goals: ledPlan.goals.slice(0, 2),
      interventions: ledPlan.interventions.map((one) => ({ ...one, goal: ledPlan.goals.slice(0, 2).find(({ id }) => id === one.goal)?.id })),
    },
  },
};
export const Closed: Story = { name: 'Avslutad', args: { plan: closedPlan } };
export const OnPhone: Story = { name: 'På telefon', args: { plan: ledPlan }, globals: { viewport: { value: 'telefon' } } };
