import type { Meta, StoryObj } from '@storybook/react-vite';
import { StepList, type StepListProps } from './step-list.tsx';

const labels = ['Upptäck', 'Förbered', 'Kalla', 'Möte', 'Följ upp', 'Avsluta'];
const stateLabels = { done: 'klart', current: 'här är ni nu', upcoming: 'kommer sedan' } as const;

const stepsAt = (current: number): StepListProps['steps'] =>
  labels.map((label, place) => {
    const state = place < current ? 'done' : place === current ? 'current' : 'upcoming';
    return { id: label, label, state, stateLabel: stateLabels[state] };
  });

const meta = { title: 'Bas/Steg', component: StepList, args: { label: 'Planens steg', steps: stepsAt(2) } } satisfies Meta<typeof StepList>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InRow: Story = { tags: ['every-mode'], name: 'På rad' };
export const InColumn: Story = {
  name: 'I spalt',
  render: (args) => (
    <div className="sb-column">
      <StepList {...args} />
    </div>
  ),
};
export const First: Story = { name: 'Första steget', args: { steps: stepsAt(0) } };
export const Last: Story = { name: 'Sista steget', args: { steps: stepsAt(5) } };
export const WithDetails: Story = {
  name: 'Med rad under, och länkar',
  args: {
    steps: stepsAt(2).map((step, place) => ({
      ...step,
      href: `#${step.id}`,
      detail: place === 1 ? '12 november' : place === 2 ? '2 av 4 har svarat' : undefined,
    })),
  },
  render: (args) => (
    <div className="sb-column">
      <StepList {...args} />
    </div>
  ),
};
export const OnPhone: Story = {
  name: 'På telefon',
  globals: { viewport: { value: 'telefon' } },
};
