import type { CalendarDate } from '@stafett/kernel';
import type { RuleId } from '@stafett/rulebook';
import type { ProcessShape } from './process-shape.schema.ts';
import type { ProcessFormCode } from './process.violations.ts';

/** A contradiction within the facts. */
interface Contradiction {
  readonly violation: ProcessFormCode;
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
}

type Day = CalendarDate | undefined;

/** What the facts say that cannot be true together: keys that point at nothing, and days before what they follow on. */
export function againstProcessFacts(facts: ProcessShape): readonly Contradiction[] {
  return [...againstUnits(facts), ...againstDays(facts)];
}

function againstUnits(facts: ProcessShape): readonly Contradiction[] {
  const keys = facts.units.map(({ key }) => key);
  const known = new Set<string>(keys);
  const unlisted = unitsNamed(facts).filter(({ key }) => key !== undefined && !known.has(key));
  return [
    ...facts.units.flatMap(({ key }, place) =>
      keys.indexOf(key) < place ? [{ violation: 'unitTwice', rule: 'ACT-05', path: ['units', place, 'key'] } as const] : [],
    ),
    ...facts.invitations.flatMap(({ unit }, place) =>
      facts.invitations.findIndex((one) => one.unit === unit) < place
        ? [{ violation: 'unitTwice', rule: 'INV-01', path: ['invitations', place, 'unit'] } as const]
        : [],
    ),
    ...unlisted.map(({ path, rule }) => ({ violation: 'unitNotListed', rule, path }) as const),
    ...ownersUnlisted(facts, known),
  ];
}

interface Naming {
  readonly key: string | undefined;
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
}

function unitsNamed({ initiator, firstContact, request, invitations, lead, pointedOut, discharge }: ProcessShape): readonly Naming[] {
  return [
    { key: initiator, rule: 'PRO-01', path: ['initiator'] },
    { key: firstContact?.with, rule: 'PRO-03', path: ['firstContact', 'with'] },
    { key: request?.answer?.decidedBy, rule: 'ACT-09', path: ['request', 'answer', 'decidedBy'] },
    ...invitations.map(({ unit }, place) => ({ key: unit, rule: 'INV-01', path: ['invitations', place, 'unit'] }) as const),
    ...invitations.map(({ answer }, place) => ({ key: passedTo(answer), rule: 'INV-03', path: ['invitations', place, 'answer', 'to'] }) as const),
    { key: lead?.unit, rule: 'ACT-12', path: ['lead', 'unit'] },
    { key: lead?.heldBy, rule: 'LAD-03', path: ['lead', 'heldBy'] },
    ...pointedOut.map(({ to }, place) => ({ key: to, rule: 'ACT-08', path: ['pointedOut', place, 'to'] }) as const),
    { key: discharge?.unit, rule: 'DIS-01', path: ['discharge', 'unit'] },
    { key: discharge?.fixedCareContact, rule: 'DIS-04', path: ['discharge', 'fixedCareContact'] },
  ];
}

const passedTo = (answer: ProcessShape['invitations'][number]['answer']): string | undefined => (answer?.kind === 'passesOn' ? answer.to : undefined);

function ownersUnlisted({ promises, recaps, family }: ProcessShape, units: ReadonlySet<string>): readonly Contradiction[] {
  const isKnown = (key: string | undefined): boolean => key === undefined || units.has(key) || family.includes(key);
  return [
    ...promises.flatMap(({ owner }, place) =>
      isKnown(owner) ? [] : [{ violation: 'unitNotListed', rule: 'FOL-06', path: ['promises', place, 'owner'] } as const],
    ),
    ...recaps.flatMap(({ by }, place) => (isKnown(by) ? [] : [{ violation: 'unitNotListed', rule: 'PAR-10', path: ['recaps', place, 'by'] } as const])),
  ];
}

interface Order {
  readonly first: Day;
  readonly next: Day;
  readonly rule: RuleId;
  readonly path: readonly (string | number)[];
}

function againstDays(facts: ProcessShape): readonly Contradiction[] {
  return ordersOf(facts)
    .filter(({ first, next }) => next !== undefined && (first === undefined || next < first))
    .map(({ rule, path }) => ({ violation: 'dayBeforeCause', rule, path }));
}

// A day that has no cause at all comes before it too: a meeting cannot end that was not opened.
function ordersOf({ request, invitations, meeting, closing, need, gaps, pointedOut, firstContact }: ProcessShape): readonly Order[] {
  return [
    { first: need.noticedOn, next: firstContact?.on, rule: 'PRO-03', path: ['firstContact', 'on'] },
    { first: request?.on, next: request?.answer?.on, rule: 'ACT-09', path: ['request', 'answer', 'on'] },
    ...invitations.flatMap(({ sentOn, answer, confirmedOn }, place): Order[] => [
      { first: sentOn, next: answer?.on, rule: 'INV-02', path: ['invitations', place, 'answer', 'on'] },
      { first: sentOn, next: confirmedOn, rule: 'INV-04', path: ['invitations', place, 'confirmedOn'] },
    ]),
    { first: meeting?.openedOn, next: meeting?.endedOn, rule: 'MEE-07', path: ['meeting', 'endedOn'] },
    { first: need.noticedOn, next: closing?.on, rule: 'FOL-10', path: ['closing', 'on'] },
    ...gaps.map(({ on, lookedAtOn }, place): Order => ({ first: on, next: lookedAtOn, rule: 'PRO-23', path: ['gaps', place, 'lookedAtOn'] })),
    ...pointedOut.map(({ on, answer }, place): Order => ({ first: on, next: answer?.on, rule: 'SIS-03', path: ['pointedOut', place, 'answer', 'on'] })),
  ];
}
