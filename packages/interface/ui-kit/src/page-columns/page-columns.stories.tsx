import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Panel } from '../panel/panel.tsx';
import { StepList } from '../step-list/step-list.tsx';
import { PageColumns } from './page-columns.tsx';

const meta = {
  title: 'Bas/Spalter',
  component: PageColumns,
  parameters: { layout: 'fullscreen' },
  args: {
    start: (
      <StepList
        label="Planens steg"
        steps={[
          { id: '1', label: 'Förbered', state: 'done', stateLabel: 'klart' },
          { id: '2', label: 'Kalla', state: 'current', stateLabel: 'här är ni nu' },
          { id: '3', label: 'Möte', state: 'upcoming', stateLabel: 'kommer sedan' },
        ]}
      />
    ),
    children: (
      <Panel title="Planen">
        <p>Det som är viktigt för Josef står först.</p>
      </Panel>
    ),
    next: (
      <Panel title="Nästa steg">
        <Button variant="primary">Kalla till möte</Button>
      </Panel>
    ),
    end: (
      <Panel title="Vem har vad" surface="sand">
        <p>Fyra har en kopia.</p>
      </Panel>
    ),
  },
} satisfies Meta<typeof PageColumns>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Workspace: Story = {
  tags: ['every-mode'],
  name: 'Arbetsyta',
  render: (args) => (
    <div className="sb-page">
      <PageColumns {...args} />
    </div>
  ),
};
