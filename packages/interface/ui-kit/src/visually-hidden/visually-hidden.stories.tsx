import type { Meta, StoryObj } from '@storybook/react-vite';
import { VisuallyHidden } from './visually-hidden.tsx';

const meta = { title: 'Bas/Bara för den som lyssnar', component: VisuallyHidden, args: { children: 'på kallelsen från Björklunda kommun' } } satisfies Meta<
  typeof VisuallyHidden
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const InSentence: Story = {
  tags: ['every-mode'],
  name: 'I en mening',
  render: (args) => (
    <p>
      Svara <VisuallyHidden {...args} />
    </p>
  ),
};
