import { allowUnless, type CalendarDate, type Decision } from '@stafett/kernel';
import { lawsFor } from '@stafett/rulebook';
import { InvitationPart } from './invitation-facts.schema.ts';
import type { InvitationFacts } from './invitation-facts.schema.ts';
import { processViolation } from './process.violations.ts';

/** What of an invitation may go to its receiver, and what it still has to say (INV-01). */
export interface InvitationCheck {
  readonly decision: Decision<'invitationNotCovered' | 'invitationIncomplete'>;
  /** What may be sent. */
  readonly carries: readonly InvitationPart[];
  /** What the consent does not let this receiver know (CON-31). */
  readonly holdsBack: readonly InvitationPart[];
  /** What may be said and is not. */
  readonly lacks: readonly InvitationPart[];
}

/**
 * The parts of an invitation that tell of the person; without consent to details it carries none of them (INV-01).
 *
 * @example
 * invitationDetails // ['purpose', 'questions', 'adaptations']
 */
export const invitationDetails: readonly InvitationPart[] = ['purpose', 'questions', 'adaptations'];

// What there is nothing to say of is left out without a fault.
const optional: ReadonlySet<InvitationPart> = new Set(['adaptations']);

/**
 * Does a written invitation say what it must, and no more than the consent covers (INV-01, CON-31)?
 *
 * @param invitation - what it holds, and what the consent covers for its receiver
 * @param today - the day, for the law that is in force
 * @example
 * checkInvitation({ unit: 'skolan', covered: 'withoutDetails', holds: ['purpose', 'role', 'time', 'place', 'form', 'contact'] }, '2026-11-23').lacks // ['invited']
 * checkInvitation({ unit: 'skolan', covered: 'withoutDetails', holds: ['purpose'] }, '2026-11-23').holdsBack // ['purpose']
 */
export function checkInvitation({ unit, covered, holds = [] }: Pick<InvitationFacts, 'unit' | 'covered' | 'holds'>, today: CalendarDate): InvitationCheck {
  const may = InvitationPart.options.filter((part) => covered === 'details' || (covered === 'withoutDetails' && !invitationDetails.includes(part)));
  const lacks = may.filter((part) => !holds.includes(part) && !optional.has(part));
  const violations = [
    ...(covered === 'nothing'
      ? [processViolation('invitationNotCovered', 'CON-31', { on: today, path: ['covered'], facts: { unit }, remedy: 'askForConsent' })]
      : []),
    ...(lacks.length > 0
      ? [
          processViolation('invitationIncomplete', 'INV-01', {
            on: today,
            path: ['holds'],
            facts: { unit, invitationParts: lacks },
            remedy: 'completeInvitation',
          }),
        ]
      : []),
  ];
  return {
    decision: allowUnless(violations, { rules: ['INV-01', 'CON-31'], laws: lawsFor('CON-31', today) }),
    carries: holds.filter((part) => may.includes(part)),
    holdsBack: holds.filter((part) => !may.includes(part)),
    lacks,
  };
}
