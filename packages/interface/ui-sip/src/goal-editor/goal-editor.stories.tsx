import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { josefsPlan } from '../testing/josef.ts';
import { GoalEditor } from './goal-editor.tsx';

const meta = {
  title: 'SIP/Skriv ett mål',
  component: GoalEditor,
  args: { kind: 'shortTerm', people: josefsPlan.people, onSave: fn(), onCancel: fn() },
} satisfies Meta<typeof GoalEditor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tomt' };
export const Vague: Story = { name: 'Mycket att fråga om', args: { initial: { text: 'Josef ska må bättre och det ska fungera på förskolan' } } };
export const Intervention: Story = { name: 'En insats i målets kläder', args: { initial: { text: 'Stödsamtal hos kurator' } } };
export const Clear: Story = { name: 'Ett tydligt mål', args: { initial: { text: 'Josef somnar själv i sin säng fyra kvällar i veckan före den 1 mars' } } };
export const OwnWords: Story = {
  name: 'Personens egna ord',
  args: { kind: 'longTerm', initial: { text: 'Jag vill leka utan att bli trött', wordsOf: josefsPlan.person } },
};
export const Problem: Story = {
  name: 'Någon hann före',
  args: { initial: { text: 'Josef sover' }, problem: { text: 'Någon annan hann ändra samma text. Båda texterna finns kvar.' } },
};
export const AsksAsOneWrites: Story = {
  name: 'Frågar medan man skriver',
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.type(page.getByLabelText('Delmål'), 'Josef mår bra');
    await expect(page.getByText('Hur känns det då, och hur märker andra det?')).toBeVisible();
    await userEvent.click(page.getByRole('button', { name: 'Spara målet' }));
    await expect(args.onSave).toHaveBeenCalledWith({ text: 'Josef mår bra' });
  },
};
