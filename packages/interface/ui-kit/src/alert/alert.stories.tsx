import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Alert } from './alert.tsx';

const meta = { title: 'Bas/Besked', component: Alert, args: { tone: 'done', title: 'Sparat. Alla ser det här nu.' } } satisfies Meta<typeof Alert>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Done: Story = { tags: ['every-mode'], name: 'Klart' };
export const Late: Story = {
  name: 'Sent',
  args: { tone: 'late', title: 'BUP har inte svarat än.', children: <p>Svaret skulle ha kommit i fredags. Hör av dig till dem.</p> },
};
export const Stop: Story = {
  name: 'Stopp, med varför',
  args: {
    tone: 'stop',
    title: 'Daniel Ahlgren har inte svarat än.',
    children: <p>Utan båda vårdnadshavarna kan arbetet inte börja.</p>,
    why: { label: 'Varför?', content: <p>Båda vårdnadshavarna behöver säga ja (CON-02).</p> },
    actions: <Button>Skriv in Daniels svar</Button>,
  },
};
export const Told: Story = {
  name: 'Att veta',
  args: { tone: 'told', title: 'Barnets adress är skyddad.', children: <p>Den syns inte här och skickas inte med.</p> },
};
export const Calm: Story = { name: 'Lugnt', args: { tone: 'calm', title: 'Det här är en kopia.', children: <p>Originalet finns hos Björklunda kommun.</p> } };
export const Live: Story = { name: 'Läses upp', args: { isLive: true } };
