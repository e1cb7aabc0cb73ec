import type { Meta, StoryObj } from '@storybook/react-vite';
import { MeetingCircle } from './meeting-circle.tsx';

const parts = [
  { id: 'opening', label: 'Öppna', how: 'Vilka är här, och vad ska vi ha svar på?', minutes: 6 },
  { id: 'situation', label: 'Så är det nu', how: 'Personen och familjen berättar först.', minutes: 14 },
  { id: 'needs', label: 'Mål och insatser', how: 'Vem gör vad, när, hur ofta och var?', minutes: 28 },
  { id: 'summary', label: 'Sammanfatta', minutes: 8 },
  { id: 'close', label: 'Avsluta', minutes: 4 },
];

const meta = {
  title: 'SIP/Mötescirkel',
  component: MeetingCircle,
  args: { parts, elapsed: 23 },
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

export const Begun: Story = { tags: ['every-mode'], name: 'Mötet börjar', args: { elapsed: 0 } };
export const InTheMiddle: Story = { name: 'Mitt i mötet' };
export const Over: Story = { name: 'Tiden är ute', args: { elapsed: 75 } };
