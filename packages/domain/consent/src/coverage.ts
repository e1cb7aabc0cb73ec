import { type Giver, isFrom, isStandingYes, type Moment } from './answer-of.ts';
import type { Consent, ConsentFacts, Receiver } from './consent.schema.ts';
import { isValidOn } from './is-valid-at.ts';
import { type InformationKind, isSensitive } from './information-kind.ts';

/** Whether a consent covers a sharing, or what it lacks. */
export type Coverage = 'covered' | 'kindNotNamed' | 'kindExcluded' | 'receiverNotCovered';

/** What is to be shared; without a kind, only that there is a plan (CON-23). */
export interface Sharing {
  readonly receiver: Receiver;
  readonly kind: InformationKind | undefined;
}

/** What one consent says of a sharing: a unit outside the list gets nothing; a sensitive kind must be named, another not excluded (CON-23, CON-31). */
export function coverageBy(consent: Consent, { receiver, kind }: Sharing): Coverage {
  for (const entry of consent.receivers) {
    if (entry.unit !== receiver.unit || entry.house !== receiver.house) continue;
    if (kind === undefined) return 'covered';
    if (entry.excluded.includes(kind)) return 'kindExcluded';
    return isSensitive(kind) && !entry.sensitive.includes(kind) ? 'kindNotNamed' : 'covered';
  }
  return 'receiverNotCovered';
}

/** What a giver says of a sharing: what the best of the standing consents covers, or a no, or nothing. */
export type Said = Coverage | 'no' | 'none';

const rank: Readonly<Record<Said, number>> = { none: 0, no: 1, receiverNotCovered: 2, kindExcluded: 3, kindNotNamed: 4, covered: 5 };

/** The answers that are known, and the moment that is asked about. */
interface Known {
  readonly consents: ConsentFacts['consents'];
  readonly moment: Moment;
}

/** The best that a giver's answers say of a sharing at a moment; each consent has its own life (CON-25). */
export function coverageFrom(giver: Giver, sharing: Sharing, known: Known): Said {
  let best: Said = 'none';
  for (const consent of known.consents) {
    if (!isFrom(giver, consent)) continue;
    const said = whatIsSaid(consent, sharing, known);
    if (rank[said] > rank[best]) best = said;
  }
  return best;
}

function whatIsSaid(consent: Consent, sharing: Sharing, { consents, moment }: Known): Said {
  if (isStandingYes(consent, consents, moment)) return coverageBy(consent, sharing);
  return consent.answer === 'no' && isValidOn(consent, moment.at, moment.today) ? 'no' : 'none';
}
