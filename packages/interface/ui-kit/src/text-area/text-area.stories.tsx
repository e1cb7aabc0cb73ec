import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextArea } from './text-area.tsx';

const meta = { title: 'Bas/Flera rader text', component: TextArea, args: { label: 'Hur är det nu?' } } satisfies Meta<typeof TextArea>;
export default meta;
type Story = StoryObj<typeof meta>;

const long = 'Josef är opererad för sitt hjärtfel. Han mår bra men blir trött. Mamma och pappa är oroliga, och pappa sover dåligt. '.repeat(6);

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt', args: { description: 'Börja med det personen själv säger.' } };
export const Long: Story = { name: 'Växer med texten', args: { value: long } };
export const OwnWords: Story = {
  name: 'Personens egna ord',
  args: { label: 'Vad är viktigt för dig?', voice: 'own', value: 'Att få leka med Alma på dagis utan att bli trött.', description: 'Skriv som det sägs.' },
};
export const Marked: Story = {
  name: 'Med ord som går att fråga om',
  args: {
    label: 'Målet',
    value: 'Josef ska må bättre och det ska fungera på förskolan',
    marks: [
      [10, 19],
      [27, 39],
    ],
  },
};
export const Problem: Story = { name: 'Något saknas', args: { problem: { text: 'Skriv något, om än kort.' } } };
