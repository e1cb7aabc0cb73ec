import { ConsentFacts } from '@stafett/consent';
import { Instant, PersonId } from '@stafett/kernel';
import { type ProfileName, profileNamed } from '@stafett/rulebook';
import type { z } from 'zod';
import leftOut from '../data/left-out.json' with { type: 'json' };
import type { QuestionForm } from '../question-form.ts';
import { Profile } from './profile.ts';

/** What every question about consent holds beside the facts. */
export const asked = {
  at: Instant.describe('The moment that is asked about; the flag --at goes before it'),
  profile: Profile.optional().describe('The routine profile that the work follows, in place of `routine`; left out: national (ACT-20)'),
  others: PersonId.array().max(100).optional().describe('Others that an item or an answer is about, as a sibling, by names of your own'),
};

/** May the work start, who must consent, and what would change the answer. */
export const ConsentQuestion = ConsentFacts.safeExtend(asked).refine(({ profile, routine }) => profile === undefined || routine === undefined, {
  path: ['profile'],
  params: { violation: 'saidTwice', rule: 'SEC-11' },
});
export type ConsentQuestion = z.infer<typeof ConsentQuestion>;

export const consentForm: QuestionForm<ConsentQuestion> = { schema: ConsentQuestion, leftOut: leftOut.consent, example: 'consent' };

/** The routine profile that a question follows; nothing when the file has a routine of its own. */
export function profileOf({ profile, routine }: Pick<ConsentQuestion, 'profile' | 'routine'>): ProfileName | null {
  return routine === undefined ? (profile ?? 'national') : null;
}

/** The facts of a question, with what its routine says. */
export function factsOf(question: ConsentQuestion): ConsentFacts {
  const profile = profileOf(question);
  const fields = Object.keys(ConsentFacts.shape) as (keyof ConsentFacts)[];
  const facts = Object.fromEntries(fields.map((field) => [field, question[field]])) as ConsentFacts;
  return profile === null ? facts : { ...facts, routine: { matureChildSuffices: profileNamed(profile).matureChildSuffices } };
}
