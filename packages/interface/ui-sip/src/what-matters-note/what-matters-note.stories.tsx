import type { Meta, StoryObj } from '@storybook/react-vite';
import { Button } from '@stafett/ui-kit';
import { josefsPlan } from '../testing/josef.ts';
import { JosefsDrawing } from '../testing/josefs-drawing.tsx';
import { WhatMattersNote } from './what-matters-note.tsx';

const words = josefsPlan.preparation.whatMatters;
const meta = { title: 'SIP/Vad är viktigt för mig', component: WhatMattersNote, args: { personName: 'Josef Ahlgren', words } } satisfies Meta<
  typeof WhatMattersNote
>;
export default meta;
type Story = StoryObj<typeof meta>;

export const OwnWords: Story = { tags: ['every-mode'], name: 'Barnets egna ord' };
export const WithDrawing: Story = { name: 'Med en teckning', args: { drawing: <JosefsDrawing /> } };
export const SaidByParent: Story = { name: 'Sagt av en förälder', args: { saidBy: 'Hanna Ahlgren' } };
export const WithAction: Story = { name: 'Går att skriva om', args: { actions: <Button icon="edit">Skriv om</Button> } };
export const Empty: Story = { name: 'Ingen har frågat än', args: { words: undefined, actions: <Button icon="edit">Skriv vad som är viktigt</Button> } };
export const HeldBack: Story = { name: 'Delas inte', args: { words: undefined, isHeldBack: true } };
export const Long: Story = { name: 'Mycket att säga', args: { words: words && { ...words, text: `${words.text}\n`.repeat(4).trim() } } };
