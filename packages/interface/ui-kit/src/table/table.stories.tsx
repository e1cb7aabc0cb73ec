import type { Meta, StoryObj } from '@storybook/react-vite';
import { Status } from '../status/status.tsx';
import { Table } from './table.tsx';

const meta = {
  title: 'Bas/Tabell',
  component: Table,
  args: {
    caption: 'Vem har planen',
    columns: [
      { id: 'who', label: 'Vem' },
      { id: 'version', label: 'Version', align: 'end' },
      { id: 'state', label: 'Läge' },
    ],
    rows: [
      { id: 'a', cells: { who: 'Barnmedicinska mottagningen', version: '12', state: <Status tone="done">Har den senaste</Status> } },
      { id: 'b', cells: { who: 'Förskolan Solrosen', version: '9', state: <Status tone="late">På väg</Status> } },
    ],
  },
} satisfies Meta<typeof Table>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Wide: Story = { tags: ['every-mode'], name: 'Bred' };
export const HiddenCaption: Story = { name: 'Rubriken bara för den som lyssnar', args: { isCaptionHidden: true } };
export const OnPhone: Story = {
  name: 'På telefon',
  globals: { viewport: { value: 'telefon' } },
  render: (args) => (
    <div className="sb-phone">
      <Table {...args} />
    </div>
  ),
};
