import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { josefsPlan } from '../testing/josef.ts';
import { InterventionEditor } from './intervention-editor.tsx';

const meta = {
  title: 'SIP/Skriv en insats',
  component: InterventionEditor,
  args: {
    responsibles: [
      ...josefsPlan.parties.map(({ id, name }) => ({ id, label: name })),
      ...josefsPlan.people.slice(1).map(({ id, name, called }) => ({ id, label: name, description: called })),
    ],
    others: josefsPlan.interventions.slice(0, 3).map(({ id, what }) => ({ id, label: what })),
    onSave: fn(),
    onCancel: fn(),
  },
} satisfies Meta<typeof InterventionEditor>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Tom' };
export const Filled: Story = {
  name: 'Ifylld',
  args: {
    initial: {
      what: 'Marte Meo hemma',
      who: 'Ali Rahimi',
      starts: 'Efter föräldragruppen',
      howOften: 'Fem gånger',
      responsible: josefsPlan.parties[1]?.id,
      after: [josefsPlan.interventions[2]?.id ?? ''],
    },
  },
};
export const Problem: Story = {
  name: 'I en ring',
  args: {
    initial: { what: 'Föräldragrupp', after: [] },
    problems: { after: { text: 'Insatserna väntar på varandra i en ring: Föräldragrupp och Marte Meo.' } },
  },
};
export const Saving: Story = { name: 'Sparar', args: { initial: { what: 'Föräldragrupp', after: [] }, isPending: true } };
export const OnlyWhatIsNeeded: Story = {
  name: 'Bara vad behövs',
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Spara insatsen' }));
    await expect(page.getByText('Det här behöver fyllas i.')).toBeVisible();
    await userEvent.type(page.getByLabelText('Vad ska göras?'), 'Föräldragrupp');
    await userEvent.click(page.getByRole('button', { name: 'Spara insatsen' }));
    await expect(args.onSave).toHaveBeenCalledWith({ what: 'Föräldragrupp', after: [] });
  },
};
