import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, userEvent, within } from 'storybook/test';
import { Button } from '../button/button.tsx';
import { Heading } from '../heading/heading.tsx';
import { PageShell } from './page-shell.tsx';

const meta = {
  title: 'Bas/Sida',
  component: PageShell,
  parameters: { layout: 'fullscreen' },
  args: {
    houseName: 'Björklunda kommun',
    homeHref: '#start',
    subtitle: 'Samordnad individuell plan',
    skipLabel: 'Gå till innehållet',
    person: { name: 'Maria Lindqvist', role: 'Socialsekreterare, Barn och familj' },
    navigation: {
      label: 'Huvudmeny',
      links: [
        { label: 'Min dag', href: '#dag', isCurrent: true },
        { label: 'Nytt behov', href: '#nytt' },
      ],
    },
    tools: <Button variant="quiet">Logga ut</Button>,
    children: <Heading level={1}>Min dag</Heading>,
  },
} satisfies Meta<typeof PageShell>;
export default meta;
type Story = StoryObj<typeof meta>;

export const SignedIn: Story = { tags: ['every-mode'], name: 'Inloggad' };
export const SignedOut: Story = {
  name: 'Inte inloggad',
  args: { person: undefined, navigation: undefined, tools: undefined, footer: 'Björklunda kommun ansvarar för den här sidan.' },
};
export const SkipsAhead: Story = {
  name: 'Hoppar förbi menyn',
  play: async ({ canvasElement }) => {
    await userEvent.tab();
    await expect(within(canvasElement).getByText('Gå till innehållet')).toHaveFocus();
  },
};
