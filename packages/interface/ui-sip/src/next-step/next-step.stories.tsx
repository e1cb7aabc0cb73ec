import { mayStartSipWork } from '@stafett/consent';
import type { CalendarDate } from '@stafett/kernel';
import { consentFactsOf } from '@stafett/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button, PageColumns } from '@stafett/ui-kit';
import { fn } from 'storybook/test';
import { namesIn } from '../names-in.ts';
import { josefsPlan, storyDay, storyMoment } from '../testing/josef.ts';
import { NextStep, type NextStepProps } from './next-step.tsx';

const meta = {
  title: 'SIP/Nästa steg',
  component: NextStep,
  args: {
    action: 'inviteParties',
    holderName: 'Socialtjänsten barn och familj',
    isYours: true,
    due: '2026-12-28' as CalendarDate,
    today: storyDay,
    onPress: fn(),
  },
  decorators: [
    (Story) => (
      <div className="sb-phone">
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof NextStep>;
export default meta;
type Story = StoryObj<NextStepProps>;

export const Yours: Story = { tags: ['every-mode'], name: 'Du har pinnen' };
export const Late: Story = { name: 'Sent', args: { due: '2026-12-19' as CalendarDate, action: 'followUp' } };
export const Today: Story = { name: 'Idag', args: { due: storyDay, action: 'openMeeting' } };
export const Others: Story = {
  name: 'Någon annan har den',
  args: { isYours: false, action: 'followUp', holderName: 'Barnmedicinska mottagningen', onPress: undefined },
};
export const Blocked: Story = {
  name: 'Något behövs först',
  args: {
    action: 'inviteParties',
    blockedBy: {
      violations: mayStartSipWork(consentFactsOf(josefsPlan), storyMoment).violations,
      nameOf: namesIn(josefsPlan),
      renderAction: () => <Button>Skriv in svaret</Button>,
    },
  },
};
export const Nothing: Story = { name: 'Inget att göra', args: { isYours: false, action: 'nothing', due: undefined, onPress: undefined } };
export const AsLink: Story = { name: 'Leder vidare', args: { onPress: undefined, href: '#mote', action: 'openMeeting' } };
export const BarOnPhone: Story = {
  name: 'Längst ner på telefonen',
  globals: { viewport: { value: 'telefon' } },
  decorators: [
    (Story) => (
      <PageColumns next={<Story />}>
        <p>Planen.</p>
      </PageColumns>
    ),
  ],
};
