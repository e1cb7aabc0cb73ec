import type { Meta, StoryObj } from '@storybook/react-vite';
import { fn } from 'storybook/test';
import { danielsNo, hannasYes, storyMoment } from '../testing/josef.ts';
import { ConsentAnswers } from './consent-answers.tsx';

const as = 'Vårdnadshavare för Josef';
const meta = {
  title: 'SIP/Vad var och en har svarat',
  component: ConsentAnswers,
  args: {
    at: storyMoment,
    onWithdraw: fn(),
    answers: [
      { id: '1', name: 'Hanna Ahlgren', as, latest: hannasYes },
      { id: '2', name: 'Daniel Ahlgren', as },
    ],
  },
} satisfies Meta<typeof ConsentAnswers>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneOfTwo: Story = { tags: ['every-mode'], name: 'En av två' };
export const YesAndNo: Story = {
  name: 'Ja och nej',
  args: {
    answers: [
      { id: '1', name: 'Hanna Ahlgren', as, latest: hannasYes },
      { id: '2', name: 'Daniel Ahlgren', as, latest: danielsNo },
    ],
  },
};
export const Over: Story = {
  name: 'Återtaget, och slut',
  args: {
    answers: [
      { id: '1', name: 'Hanna Ahlgren', as, latest: { ...hannasYes, withdrawnAt: storyMoment } },
      { id: '2', name: 'Daniel Ahlgren', as, latest: { ...hannasYes, to: '2026-12-01' as typeof hannasYes.from } },
    ],
  },
};
