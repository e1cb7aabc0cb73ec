import type { Care, InformationKind, Protection } from '@stafett/consent';
import { allow, type CalendarDate, type Decision, dateIn, refuse } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { lawsFor } from '@stafett/rulebook';
import type { AccessViolationCode } from './access.violations.ts';
import type { AccessQuestion } from './access-question.ts';
import { type Asker, isPerson } from './asker.ts';
import { decidedVisibility } from './decided-visibility.ts';
import { isWithin } from './relation-to.ts';
import type { ViewedItem } from './viewed-item.schema.ts';

/** What decides who may know where somebody is. */
export interface WhereaboutsQuestion extends Pick<AccessQuestion, 'at' | 'decisions'> {
  readonly plan: Pick<Plan, 'person' | 'protections' | 'care'>;
}

// Kinds that tell where somebody is unless it has been said that they do not; free words only to the family, who know what to listen for.
const tellsWhere: readonly InformationKind[] = ['protectedAddress', 'contact', 'school'];
const tellsFamilyWhere: readonly InformationKind[] = [...tellsWhere, 'ownWords'];

/**
 * Whether somebody may know what an item tells of where a protected person is (SEC-05); in every view the same.
 * At work only a unit that is cleared may; in the family the protected one, and one for whom it is decided.
 * A guardian from whom the child's address is kept secret sees nothing that reveals it, whatever else is decided (CON-07).
 *
 * @param asker - somebody at work, or somebody in the family
 * @param item - as it would be shown
 * @param question - the plan's protections and care, what has been decided, and the moment
 * @example
 * mayKnowWhereabouts({ house: 'region', unit: 'bup' }, { kind: 'school', about: 'ella' }, { plan: { person: 'ella' }, at: '2026-11-23T08:00:00.000Z' }).outcome // 'allowed'
 * mayKnowWhereabouts({ house: 'region', unit: 'bup' }, { kind: 'school', about: 'ella' }, { plan: { person: 'ella', protections: [{ of: 'ella', kind: 'secretPlacement', cleared: [], from: '2026-11-01' }] }, at: '2026-11-23T08:00:00.000Z' }).violations[0].code // 'whereaboutsHidden'
 */
export function mayKnowWhereabouts(asker: Asker, item: ViewedItem, question: WhereaboutsQuestion): Decision<AccessViolationCode> {
  const today = dateIn(question.at);
  const laws = lawsFor('SEC-05', today);
  if (knowsWhereabouts(asker, question)(item)) return allow({ rules: ['SEC-05'], laws });
  // Neither who is protected nor how is said to one who may not know.
  return refuse([{ code: 'whereaboutsHidden', path: [], facts: {}, rule: 'SEC-05', laws }]);
}

/**
 * The same question prepared once for everything that is shown to one viewer: a screen, a message, a document (SEC-05).
 *
 * @param asker - somebody at work, or somebody in the family
 * @param question - the plan's protections and care, what has been decided, and the moment
 * @returns whether an item may be shown
 * @example
 * knowsWhereabouts({ house: 'region', unit: 'bup' }, { plan: { person: 'ella', protections: [{ of: 'ella', kind: 'secretPlacement', cleared: [], from: '2026-11-01' }] }, at: '2026-11-23T08:00:00.000Z' })({ kind: 'goal', about: 'ella' }) // true
 */
export function knowsWhereabouts(asker: Asker, question: WhereaboutsQuestion): (item: ViewedItem) => boolean {
  const today = dateIn(question.at);
  const hiddenOf = protectionsFrom(asker, question, today).map(({ of }) => of);
  const hasSecret = isPerson(asker) && isAddressSecretFrom(asker.person, question.plan.care, today);
  const hidden = hasSecret ? [...hiddenOf, question.plan.person] : hiddenOf;
  const kinds = isPerson(asker) ? tellsFamilyWhere : tellsWhere;
  return (item) => hidden.length === 0 || !mayReveal(item, hidden, kinds);
}

const isAddressSecretFrom = (person: string, care: readonly Care[] = [], today: CalendarDate): boolean =>
  care.some((period) => isWithin(period, today) && period.addressSecretFrom?.some((one) => one === person));

// An item that is said to reveal something may tell of anybody; one of which nothing is said, of the one it is about.
function mayReveal(item: ViewedItem, hidden: readonly string[], kinds: readonly InformationKind[]): boolean {
  if (item.kind === 'protectedAddress' && hidden.includes(item.about)) return true;
  const reveals = item.revealsWhereabouts ?? (kinds.includes(item.kind) || (item.conversationMenu === true && kinds.includes('ownWords')));
  return reveals && (item.revealsWhereabouts === true || hidden.includes(item.about));
}

function protectionsFrom(asker: Asker, question: WhereaboutsQuestion, today: CalendarDate): readonly Protection[] {
  const inForce = (question.plan.protections ?? []).filter((protection) => isWithin(protection, today));
  if (!isPerson(asker)) return inForce.filter(({ cleared }) => !cleared.some(({ house, unit }) => house === asker.house && unit === asker.unit));
  const isShown = ({ of }: Protection): boolean =>
    of === asker.person || decidedVisibility({ matter: 'whereabouts', about: of, viewer: asker.person }, question) === 'shown';
  return inForce.filter((protection) => !isShown(protection));
}
