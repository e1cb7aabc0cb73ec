import { addDays, type CalendarDate } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import type { Giver } from './answer-of.ts';
import type { Moment } from './is-in-force.ts';
import { capacities, type Consenting } from './capacities.ts';
import type { ConsentFacts } from './consent-facts.schema.ts';
import { holdersOn, isOn } from './holders-on.ts';
import { isChild } from './is-child.ts';
import type { Care, Guardian, Representative } from './people.schema.ts';

/** How the answers are weighed in a situation. */
export type Weighing = 'nobody' | 'adult' | 'board' | 'family';

/** Whose answers count, and by which rule. */
export interface Deciders {
  readonly weighing: Weighing;
  readonly rule: RuleId;
  readonly givers: readonly Giver[];
  /** A god man decides together with the child (CON-09). */
  readonly together: boolean;
}

/** A situation of the table: how the answers are weighed, by which rule, and when it applies. */
type Situation = readonly [weighing: Weighing, rule: RuleId, applies: (facts: ConsentFacts, today: CalendarDate) => boolean];

// In care under a law that day.
const inCare =
  (law: Care['law']): Situation[2] =>
  ({ care }, today) =>
    care !== undefined && care.some((period) => period.law === law && isOn(period, today));

/** The table of situations: the first row that applies says how the answers are weighed, and by which rule. */
const situations: readonly Situation[] = [
  ['nobody', 'CON-35', ({ person: { diedOn } }, today) => diedOn !== undefined && diedOn <= today],
  ['adult', 'CON-01', (facts, today) => !isChild(facts, today)],
  ['board', 'CON-06', inCare('LVU')],
  ['family', 'CON-09', (facts, today) => isUnaccompanied(facts) || isSpeciallyAppointed(facts, today)],
  ['family', 'CON-11', inCare('LSU')],
  ['family', 'CON-08', inCare('SoL')],
  ['family', 'CON-02', () => true],
];

const isUnaccompanied = ({ person }: ConsentFacts): boolean => person.unaccompanied === true;

function isSpeciallyAppointed({ guardians }: ConsentFacts, today: CalendarDate): boolean {
  return guardians.some((guardian) => guardian.kind === 'speciallyAppointed' && isOn(guardian, today));
}

/** Who decides at a moment, and how. */
export function decidersAt(facts: ConsentFacts, { today }: Pick<Moment, 'today'>): Deciders {
  const [weighing, rule] = situations.find(([, , applies]) => applies(facts, today)) as Situation;
  if (weighing === 'board' || weighing === 'family') return { weighing, rule, ...inTheStead(facts, today) };
  return { weighing, rule, givers: weighing === 'adult' ? [ownGiver(facts)] : [], together: false };
}

/** The person, who answers for themselves. */
export function ownGiver({ person: { id } }: Pick<ConsentFacts, 'person'>): Giver {
  return { id, as: 'self', about: id };
}

// A specially appointed guardian decides instead of those who had custody, a god man where a child came without guardians (CON-09).
function inTheStead(facts: ConsentFacts, today: CalendarDate): Pick<Deciders, 'givers' | 'together'> {
  const about = facts.person.id;
  const specially = facts.guardians.filter(({ kind }) => kind === 'speciallyAppointed');
  const isSpecially = specially.some((one) => isOn(one, today));
  if (!isSpecially && isUnaccompanied(facts)) return { givers: representativesOn('godManForChild', { facts, moment: { today } }), together: true };
  const anew = isSpecially ? undefined : dayAfter(specially, today);
  const givers = holdersOn(isSpecially ? specially : facts.guardians, today).map(({ id, since }): Giver => {
    return { id, as: 'guardian', about, since: since === undefined || (anew !== undefined && since < anew) ? anew : since };
  });
  return { givers, together: false };
}

// The custody of the others begins anew when a special appointment has ended (CON-35).
function dayAfter(specially: readonly Guardian[], today: CalendarDate): CalendarDate | undefined {
  let anew: CalendarDate | undefined;
  for (const { to } of specially) if (to !== undefined && to < today && (anew === undefined || anew <= to)) anew = addDays(to, 1);
  return anew;
}

/** The representatives of a kind who have standing that day: with a mandate for the person; for a child with any but the economy alone (CON-09, ACT-18). */
export function representativesOn(kind: Consenting, { facts, moment: { today } }: { facts: ConsentFacts; moment: Pick<Moment, 'today'> }): readonly Giver[] {
  const { person, representatives = [] } = facts;
  const isEnough = ({ mandate }: Representative): boolean =>
    mandate.includes('person') || (kind === 'godManForChild' && !(mandate.length > 0 && mandate.every((part) => part === 'economy')));
  const standing = representatives.filter((one) => one.kind === kind && isEnough(one));
  return holdersOn(standing, today).map(({ id, since }) => ({ id, as: capacities[kind], about: person.id, since }));
}
