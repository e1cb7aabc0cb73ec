import { checkCompleteness } from '@stafett/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '@stafett/ui-kit';
import { namesIn } from '../names-in.ts';
import { begunPlan, josefsPlan, ledPlan, storyDay } from '../testing/josef.ts';
import { CompletenessPanel } from './completeness-panel.tsx';

const meta = {
  title: 'SIP/Är planen klar?',
  component: CompletenessPanel,
  args: { completeness: checkCompleteness(josefsPlan, storyDay), nameOf: namesIn(josefsPlan), goals: josefsPlan.goals },
} satisfies Meta<typeof CompletenessPanel>;
export default meta;
type Story = StoryObj<typeof meta>;

const whole = {
  ...ledPlan,
  interventions: ledPlan.interventions.map((one) => ({
    starts: 'I januari',
    given: 'Tisdagar',
    howOften: 'Varje vecka',
    where: 'Hemma',
    ...one,
    responsible: one.responsible ?? ledPlan.interventions[0]?.responsible,
  })),
};

export const SomethingMissing: Story = { tags: ['every-mode'], name: 'En sak saknas', args: { renderAction: () => <Button>Välj vem som ansvarar</Button> } };
export const Empty: Story = { name: 'Nyss påbörjad', args: { completeness: checkCompleteness(begunPlan, storyDay) } };
export const Complete: Story = { name: 'Klar', args: { completeness: checkCompleteness(whole, storyDay) } };
export const WithHints: Story = {
  name: 'Klar, och kan bli bättre',
  args: { completeness: { ...checkCompleteness(whole, storyDay), hints: checkCompleteness(begunPlan, storyDay).hints } },
};
