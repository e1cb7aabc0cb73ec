import type { Meta, StoryObj } from '@storybook/react-vite';
import { expect, fn, userEvent, within } from 'storybook/test';
import { InterventionReport } from './intervention-report.tsx';

const meta = { title: 'SIP/Berätta hur insatsen går', component: InterventionReport, args: { status: 'planned', onSave: fn(), onCancel: fn() } } satisfies Meta<
  typeof InterventionReport
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Planned: Story = { tags: ['every-mode'], name: 'Från planerad' };
export const Done: Story = { name: 'Från klar', args: { status: 'done' } };
export const Saving: Story = { name: 'Sparar', args: { isPending: true } };
export const AsksWhy: Story = {
  name: 'Frågar varför det inte blev av',
  play: async ({ args, canvasElement }) => {
    const page = within(canvasElement);
    await userEvent.click(page.getByRole('radio', { name: 'Blev inte av' }));
    await userEvent.click(page.getByRole('button', { name: 'Spara' }));
    await expect(args.onSave).not.toHaveBeenCalled();
    await userEvent.type(page.getByLabelText('Varför blev det inte av?'), 'Gruppen ställdes in.');
    await userEvent.click(page.getByRole('button', { name: 'Spara' }));
    await expect(args.onSave).toHaveBeenCalledWith({ status: 'notDone', note: 'Gruppen ställdes in.' });
  },
};
