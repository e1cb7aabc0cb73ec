import type { ConsentFacts } from '@stafett/consent';
import { ageOn, allow, dateIn, type Decision, type Instant, PersonId, refuse } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import { z } from 'zod';
import { runsOn } from './runs-on.ts';

/**
 * What can stand in the way of one who asks.
 *
 * @example
 * askingViolationCodes // ['mayNotAsk']
 */
export const askingViolationCodes = ['mayNotAsk'] as const;
/** One of the codes of asking. */
export type AskingViolationCode = (typeof askingViolationCodes)[number];

/** One who asks for a plan (ACT-09). */
export const PersonAsking = z.strictObject({
  id: PersonId,
  as: z.enum(['person', 'guardian', 'relative', 'godMan', 'forvaltare', 'personligtOmbud']),
  agreed: z.boolean().optional().describe('The person has consented to that this one asks, or given the ombud the commission'),
});
export type PersonAsking = z.infer<typeof PersonAsking>;

type Question = readonly [asker: PersonAsking, facts: ConsentFacts, today: ReturnType<typeof dateIn>];
type Kind = NonNullable<ConsentFacts['representatives']>[number]['kind'];

const hasAgreed = (...[{ agreed }]: Question): boolean => agreed === true;
const isAppointed = (kind: Kind, ...[{ id }, { representatives = [] }, today]: Question): boolean =>
  representatives.some((one) => one.id === id && one.kind === kind && runsOn(one, today) && (kind !== 'forvaltare' || one.mandate.includes('person')));
const isGuardian = (...[{ id }, { person, guardians }, today]: Question): boolean =>
  ageOn(person.birthDate, today) < 18 && guardians.some((one) => one.id === id && runsOn(one, today));

/** Who may ask, by capacity: a god man for a child stands in the guardians' stead (ACT-09, CON-09). */
const mayAsk: Readonly<Record<PersonAsking['as'], (...question: Question) => boolean>> = {
  person: ({ id }, { person }) => id === person.id,
  guardian: isGuardian,
  relative: hasAgreed,
  godMan: (...question) => isAppointed('godManForChild', ...question) || (isAppointed('godMan', ...question) && hasAgreed(...question)),
  forvaltare: (...question) => isAppointed('forvaltare', ...question),
  personligtOmbud: (...question) => isAppointed('personligtOmbud', ...question) && hasAgreed(...question),
};

/**
 * Whether somebody may ask for a plan: the person and guardians may, a relative and a god man if the person consents, a förvaltare within the mandate, a personligt ombud on commission (ACT-09).
 * That the plan is then made is refused only exceptionally; the municipality or the region decides that.
 *
 * @param asker - who asks, and in what capacity
 * @param facts - the person, and those around
 * @param at - the moment
 * @example
 * mayAskForSip({ id: 'hanna', as: 'guardian' }, { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').outcome // 'allowed'
 * mayAskForSip({ id: 'britt', as: 'relative' }, { person: { id: 'josef', birthDate: '2023-03-14' }, guardians: [{ id: 'hanna' }], consents: [] }, '2026-11-23T08:15:00.000Z').outcome // 'refused'
 */
export function mayAskForSip(asker: PersonAsking, facts: ConsentFacts, at: Instant): Decision<AskingViolationCode> {
  const today = dateIn(at);
  const laws = lawsFor('ACT-09', today);
  if (mayAsk[asker.as](asker, facts, today)) return allow({ rules: ['ACT-09'], laws });
  return refuse([{ code: 'mayNotAsk', path: [], facts: { person: asker.id, as: asker.as }, rule: 'ACT-09', laws, remedy: 'askPersonFirst' }]);
}
