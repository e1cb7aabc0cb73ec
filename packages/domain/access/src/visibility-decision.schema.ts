import { InformationKind, RecordedBy } from '@stafett/consent';
import { Instant, PersonId, Text } from '@stafett/kernel';
import { z } from 'zod';

/** What a decision on visibility is about. */
export const VisibilityMatter = z
  .enum(['ownWords', 'conversationMenu', 'information', 'whereabouts'])
  .describe(
    'ownWords: what somebody has said in own words. conversationMenu: the cards the child has picked. information: other items. whereabouts: protected address, unit, school or town',
  );
export type VisibilityMatter = z.infer<typeof VisibilityMatter>;

const decided = {
  matter: VisibilityMatter,
  about: PersonId.describe('Whose words, or whom the information is about'),
  viewer: PersonId.describe('Who in the family it is shown to, or hidden from'),
  outcome: z.enum(['shown', 'hidden']),
  kinds: z.array(InformationKind).min(1).optional().describe('Only these kinds of information; absent: every kind'),
  at: Instant.describe('When it was decided; of several the latest counts'),
  withdrawnAt: Instant.optional(),
};

/** A recorded decision on what one person in the family sees of another (SEC-06). */
export const VisibilityDecision = z.discriminatedUnion('by', [
  z.strictObject({ ...decided, by: z.literal('person'), person: PersonId.describe('Who decided: the one whose it is') }),
  z.strictObject({ ...decided, by: z.literal('professional'), professional: RecordedBy, why: Text(2000).describe('The reasons') }),
]);
export type VisibilityDecision = z.infer<typeof VisibilityDecision>;
