import { settleQuestion, withLacks } from './assessed.ts';
import { isInForce } from './is-in-force.ts';
import { type ConsentViolation, consentViolation } from './consent.violations.ts';
import { coverageIn } from './coverage.ts';
import type { Ground } from './decisions.schema.ts';
import { lacking, placeOf } from './lacking.ts';
import { goesOn, isAgainst, isRefused, leavesOut, type Occasion, type Settled, type Spoken } from './occasion.ts';

/** An adult who cannot consent, and for whom nobody has: presumed consent and the harm test, else a person weighs how nobody is shut out (CON-10). */
export function settleWithoutConsent(others: readonly Spoken[], isUnwilling: boolean, occasion: Occasion): Settled {
  const lacks = others.map((one) => lacking(one, occasion));
  if (others.some(leavesOut)) return isRefused(...lacks);
  const found = groundsFor(occasion);
  if (found.isHarmful) return isRefused(consentViolation('harmFound', { person: occasion.facts.person.id }, occasion.moment.today));
  occasion.trace?.grounds.push(...found.carrying);
  const isAnyUnwilling = isUnwilling || found.isAgainstShown || others.some(isAgainst);
  return found.carrying.length > 0 && !isAnyUnwilling ? goesOn('CON-10') : settleCannotConsent(found, lacks, occasion);
}

// An assessment lets the work go on; what may be shared must still be listed by somebody (CON-23).
function settleCannotConsent({ carrying, isHeld }: Grounds, lacks: readonly ConsentViolation[], occasion: Occasion): Settled {
  const { moment, sharing } = occasion;
  const settled = withLacks(settleQuestion('personCannotConsent', occasion), lacks);
  const isSettled = settled.refusals.length > 0 || (settled.questions.length > 0 && !isHeld);
  if (isSettled || sharing === undefined || carrying.length > 0) return settled;
  return isRefused(consentViolation('decisionDoesNotCover', placeOf(sharing), moment.today));
}

/** What the grounds in force say of the question. */
interface Grounds {
  /** Those that hold and reach it. */
  readonly carrying: readonly Ground[];
  /** One holds, whether it reaches it or not. */
  readonly isHeld: boolean;
  /** A harm test that reaches it found harm. */
  readonly isHarmful: boolean;
  /** The person has shown not to want it. */
  readonly isAgainstShown: boolean;
}

function groundsFor({ facts: { grounds = [] }, moment, sharing }: Occasion): Grounds {
  const inForce = grounds.filter((ground) => isInForce(ground, moment));
  const reaching = inForce.filter(({ receivers }) => sharing === undefined || coverageIn(receivers, sharing) === 'covered');
  const carrying = reaching.filter(doesHold);
  return {
    carrying,
    isHeld: inForce.some(doesHold),
    // A test is about its receivers, so the harm that it found says nothing of the work as such.
    isHarmful: sharing !== undefined && reaching.some((ground) => ground.kind === 'harmTest' && ground.outcome === 'harm'),
    isAgainstShown: reaching.some((ground) => ground.kind === 'presumedConsent' && ground.showedUnwillingness),
  };
}

const doesHold = (ground: Ground): boolean => (ground.kind === 'harmTest' ? ground.outcome === 'noHarm' : ground.informed && !ground.showedUnwillingness);
