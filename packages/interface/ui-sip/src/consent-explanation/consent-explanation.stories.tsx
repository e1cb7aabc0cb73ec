import { mayShare, mayStartSipWork } from '@stafett/consent';
import { consentFactsOf } from '@stafett/plan';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '@stafett/ui-kit';
import { expect, userEvent, within } from 'storybook/test';
import { namesIn } from '../names-in.ts';
import { danielsNo, hannasYes, josefsPlan, storyMoment } from '../testing/josef.ts';
import { ConsentExplanation } from './consent-explanation.tsx';

const decide = (...consents: (typeof hannasYes)[]) => mayStartSipWork({ ...consentFactsOf(josefsPlan), consents }, storyMoment);
const danielsYes = { ...danielsNo, answer: 'yes' as const, receivers: hannasYes.receivers };
const region = { house: 'region', unit: 'barnmedicin' } as (typeof hannasYes.receivers)[number];

const meta = {
  title: 'SIP/Samtycket förklarat',
  component: ConsentExplanation,
  args: { decision: decide(hannasYes), nameOf: namesIn(josefsPlan) },
} satisfies Meta<typeof ConsentExplanation>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OneMissing: Story = { name: 'En av två har inte svarat', args: { renderAction: () => <Button icon="edit">Skriv in svaret</Button> } };
export const OneSaysNo: Story = { name: 'En av två har sagt nej', args: { decision: decide(hannasYes, danielsNo) } };
export const NobodyYet: Story = { name: 'Ingen har svarat', args: { decision: decide() } };
export const All: Story = { tags: ['every-mode'], name: 'Alla har sagt ja', args: { decision: decide(hannasYes, danielsYes) } };
export const Withdrawn: Story = {
  name: 'Återtaget',
  args: { decision: decide(hannasYes, { ...danielsYes, withdrawnAt: '2026-12-15T10:00:00.000Z' as typeof storyMoment }) },
};
export const ChildSaysNo: Story = {
  name: 'Barnet säger nej',
  args: {
    decision: decide(hannasYes, danielsYes, {
      ...danielsNo,
      id: '0b0e5a52-8888-4a6e-9f6e-000000000009' as typeof danielsNo.id,
      givenBy: josefsPlan.person,
      givenAs: 'self',
    }),
  },
};
export const KindNotNamed: Story = {
  name: 'Känslig uppgift inte nämnd',
  args: {
    decision: mayShare({ kind: 'mentalHealth', about: josefsPlan.person }, region, {
      facts: { ...consentFactsOf(josefsPlan), consents: [hannasYes, danielsYes] },
      at: storyMoment,
    }),
  },
};
export const UnfoldsLaw: Story = {
  name: 'Fäller ut regel och lag',
  play: async ({ canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Varför?' }));
    await expect(page.getByText(/CON-02/)).toBeVisible();
  },
};
