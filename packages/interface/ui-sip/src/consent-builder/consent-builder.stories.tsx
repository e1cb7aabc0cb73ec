import type { CalendarDate, HouseId, UnitId } from '@stafett/kernel';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { josefsPlan, storyDay } from '../testing/josef.ts';
import { ConsentBuilder } from './consent-builder.tsx';
import type { ConsentGiver } from './consent-draft.ts';

const [josef, hanna, daniel] = josefsPlan.people;
if (!josef || !hanna || !daniel) throw new Error('The family of the stories has three people.');
const hannaForJosef: ConsentGiver = { person: hanna.id, name: hanna.name, as: 'guardian', about: josef.id, aboutName: josef.name };
const givers: readonly ConsentGiver[] = [
  hannaForJosef,
  { person: daniel.id, name: daniel.name, as: 'guardian', about: josef.id, aboutName: josef.name },
  { person: daniel.id, name: daniel.name, as: 'self', about: daniel.id, aboutName: daniel.name },
];
const barnmedicin = {
  house: 'region' as HouseId,
  unit: 'barnmedicin' as UnitId,
  sensitive: ['ownWords', 'mentalHealth'] as const,
  excluded: ['socialSituation'] as const,
};

const meta = {
  title: 'SIP/Skriv in ett samtycke',
  component: ConsentBuilder,
  args: { givers, units: josefsPlan.parties.slice(1), today: storyDay, until: '2027-06-22' as CalendarDate, onSave: fn() },
} satisfies Meta<typeof ConsentBuilder>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Empty: Story = { tags: ['every-mode'], name: 'Börjar' };
export const Yes: Story = {
  name: 'Ett ja byggs',
  args: {
    initial: {
      giver: hannaForJosef,
      answer: 'yes',
      receivers: [{ ...barnmedicin, sensitive: [...barnmedicin.sensitive], excluded: [...barnmedicin.excluded] }],
      informedHow: 'Hembesök, och broschyren på papper',
    },
  },
};
export const No: Story = { name: 'Ett nej', args: { initial: { giver: hannaForJosef, answer: 'no' } } };
export const OwnBehalf: Story = { name: 'För sin egen del', args: { initial: { giver: givers[2], answer: 'yes' } } };
export const Saving: Story = { name: 'Sparar', args: { initial: { giver: hannaForJosef, answer: 'no', informedHow: 'Telefon' }, isPending: true } };
export const AsksForWhatIsMissing: Story = {
  name: 'Frågar efter det som saknas',
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('button', { name: 'Spara svaret' }));
    await expect(page.getByText('Välj vem som svarar.')).toBeVisible();
    await expect(args.onSave).not.toHaveBeenCalled();
  },
};
export const SaysWhatItMeans: Story = {
  name: 'Säger vad svaret betyder, och sparas',
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getAllByRole('radio', { name: 'Hanna Ahlgren' })[0] as HTMLElement);
    await userEvent.click(page.getByRole('radio', { name: 'Ja' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Barnmedicinska mottagningen' }));
    await userEvent.click(page.getByRole('checkbox', { name: 'Egna ord' }));
    await expect(page.getByText(/får veta det som planen behöver, också egna ord/)).toBeVisible();
    await userEvent.type(page.getByLabelText('Hur informerade du?'), 'Hembesök');
    await userEvent.click(page.getByRole('button', { name: 'Spara svaret' }));
    await expect(args.onSave).toHaveBeenCalledWith(
      expect.objectContaining({
        givenBy: hanna.id,
        answer: 'yes',
        receivers: [{ house: 'region', unit: 'barnmedicin', sensitive: ['ownWords'], excluded: [] }],
      }),
    );
  },
};
