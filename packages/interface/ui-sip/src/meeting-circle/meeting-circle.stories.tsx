import { circleRoles } from '@stafett/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { useState } from 'react';
import { expect, userEvent, within } from 'storybook/test';
import { MeetingCircle, type MeetingCircleProps } from './meeting-circle.tsx';
import { goOn, type MeetingClock, pause } from './meeting-clock.ts';

const minute = 60_000;
const noon = Date.UTC(2026, 10, 23, 11);
const after = (minutes: number): Pick<MeetingCircleProps, 'clock' | 'now'> => ({ clock: { startedAt: noon }, now: () => noon + minutes * minute });

function Held(props: MeetingCircleProps) {
  const [clock, setClock] = useState<MeetingClock>(props.clock);
  return <MeetingCircle {...props} clock={clock} onGoOn={() => setClock(goOn(clock, Date.now()))} onPause={() => setClock(pause(clock, Date.now()))} />;
}

const meta = {
  title: 'SIP/Mötescirkel',
  component: MeetingCircle,
  args: { minutes: 60, ...after(23) },
  decorators: [
    (Story) => (
      <div className="sb-phone">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof MeetingCircle>;
export default meta;
type Story = StoryObj<typeof meta>;

export const NotBegun: Story = { name: 'Innan mötet', args: { clock: {}, onGoOn: () => {} } };
export const InTheMiddle: Story = { tags: ['every-mode'], name: 'Mitt i mötet', args: { onPause: () => {} } };
export const Paused: Story = { name: 'Paus', args: { clock: { startedAt: noon, pausedAt: noon + 9 * minute }, onGoOn: () => {} } };
export const Over: Story = { name: 'Tiden är ute', args: after(75) };
export const Short: Story = { name: 'En halvtimme', args: { minutes: 30, ...after(2) } };
export const ForTheChild: Story = { name: 'För barn och unga', args: { role: 'youngPerson', ...after(7) } };
export const ForTheParent: Story = { name: 'För en förälder', args: { role: 'parent', ...after(7) } };

export const ForEverybody: Story = {
  name: 'Alla roller, samma klocka',
  render: (args) => (
    <>
      {circleRoles.map((role) => (
        <MeetingCircle key={role} {...args} role={role} />
      ))}
    </>
  ),
};

export const ByKeyboard: Story = {
  name: 'Börjar, pausar och vänds med tangentbord',
  args: { clock: {}, now: undefined },
  render: (args) => <Held {...args} />,
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(page.getByRole('status')).toHaveTextContent('Nu: Öppna');
    await userEvent.keyboard('{Enter}');
    await expect(page.getByRole('status')).toHaveTextContent('Vi tar paus');
    await userEvent.tab();
    await expect(page.queryByText('Läs före mötet')).not.toBeVisible();
    await userEvent.keyboard('{Enter}');
    await expect(page.getByText('Läs före mötet')).toBeVisible();
  },
};
