import { SharedItem } from '@stafett/consent';
import { PersonId } from '@stafett/kernel';
import { z } from 'zod';

/** An item of a plan as it would be shown to somebody: what sharing asks about, whose words it is, and whether the child picked it. */
export const ViewedItem = SharedItem.extend({
  wordsOf: PersonId.optional().describe('Whose own words it is'),
  conversationMenu: z.boolean().optional().describe('A card that the child has picked to talk about'),
});
export type ViewedItem = z.infer<typeof ViewedItem>;
