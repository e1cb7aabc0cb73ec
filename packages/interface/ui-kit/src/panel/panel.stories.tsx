import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '../button/button.tsx';
import { Status } from '../status/status.tsx';
import { Panel } from './panel.tsx';

const meta = {
  title: 'Bas/Ark',
  component: Panel,
  args: { title: 'Nästa möte', children: <p>Tisdag 1 december klockan 13.30 på Familjecentralen Åsen.</p> },
} satisfies Meta<typeof Panel>;
export default meta;
type Story = StoryObj<typeof meta>;

export const Sheet: Story = { tags: ['every-mode'], name: 'Papper' };
export const Sand: Story = { name: 'Tillbakadraget', args: { surface: 'sand' } };
export const Plain: Story = { name: 'Bara rubrik', args: { surface: 'plain' } };
export const WithAll: Story = { name: 'Med status och knappar', args: { aside: <Status tone="done">Bokat</Status>, footer: <Button>Ändra tid</Button> } };
