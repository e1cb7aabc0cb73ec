import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProcessSteps } from './process-steps.tsx';

const meta = { title: 'SIP/Planens steg', component: ProcessSteps, args: { current: 'invite' } } satisfies Meta<typeof ProcessSteps>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Detect: Story = { tags: ['every-mode'], name: 'Upptäck', args: { current: 'detect' } };
export const Invite: Story = { name: 'Kalla', args: { details: { invite: '3 av 5 har svarat' } } };
export const FollowUp: Story = { name: 'Följ upp', args: { current: 'followUp', details: { meet: '1 december', followUp: '1 april' } } };
export const Close: Story = { name: 'Avsluta', args: { current: 'close' } };
export const Column: Story = {
  name: 'I spalt',
  render: (args) => (
    <div className="sb-column">
      <ProcessSteps {...args} />
    </div>
  ),
};
export const OnPhone: Story = { name: 'På telefon', globals: { viewport: { value: 'telefon' } } };
