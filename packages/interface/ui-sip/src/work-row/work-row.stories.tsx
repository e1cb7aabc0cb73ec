import type { CalendarDate } from '@stafett/kernel';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { storyDay } from '../testing/josef.ts';
import { WorkRow } from './work-row.tsx';

const meta = {
  title: 'SIP/En rad i arbetslistan',
  component: WorkRow,
  args: {
    name: 'Josef Ahlgren',
    birthDate: '2023-03-14' as CalendarDate,
    step: 'invite',
    action: 'answerInvitation',
    due: '2026-12-28' as CalendarDate,
    today: storyDay,
    holderName: 'Socialtjänsten barn och familj',
    isYours: true,
    href: '#plan',
  },
} satisfies Meta<typeof WorkRow>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Yours: Story = { tags: ['every-mode'], name: 'Din att göra' };
export const Late: Story = { name: 'Sen', args: { step: 'followUp', action: 'followUp', due: '2026-12-19' as CalendarDate } };
export const WaitingForOthers: Story = { name: 'Väntar på andra', args: { isYours: false, action: 'awaitAnswers' } };
export const NoTime: Story = { name: 'Utan dag', args: { due: undefined, birthDate: undefined } };
