import type { Instant } from '@stafett/kernel';
import { type Giver, isFrom, isStanding, isTakenBack, type Known } from './answer-of.ts';
import type { Consent, ConsentReceiver, Narrowing, Receiver } from './consent.schema.ts';
import { type InformationKind, isSensitive } from './information-kind.ts';

/** What is to be shared; without a kind, only that there is a plan (CON-23). */
export interface Sharing {
  readonly receiver: Receiver;
  readonly kind: InformationKind | undefined;
}

/** Whether what lists receivers covers a sharing, or what it lacks. */
export type Coverage = 'covered' | 'kindNotNamed' | 'kindTakenBack' | 'kindExcluded' | 'receiverTakenBack' | 'receiverNotCovered';

/** Whether two places are the same unit of the same house. */
export function isSameUnit(one: Receiver, other: Receiver): boolean {
  return one.unit === other.unit && one.house === other.house;
}

/** What a list of receivers says of a sharing: a unit outside gets nothing; a sensitive kind must be named, another not excluded (CON-23, CON-31). */
export function coverageIn(receivers: readonly ConsentReceiver[], { receiver, kind }: Sharing): Coverage {
  for (const entry of receivers) {
    if (!isSameUnit(entry, receiver)) continue;
    if (kind === undefined) return 'covered';
    if (entry.excluded.includes(kind)) return 'kindExcluded';
    return isSensitive(kind) && !entry.sensitive.includes(kind) ? 'kindNotNamed' : 'covered';
  }
  return 'receiverNotCovered';
}

/** What one consent says of a sharing: what it lists, less what has been taken back of it (CON-24). Work without a sharing needs no receiver. */
export function coverageBy({ receivers, narrowings }: Pick<Consent, 'receivers' | 'narrowings'>, sharing: Sharing | undefined, at: Instant): Coverage {
  if (sharing === undefined) return 'covered';
  const listed = coverageIn(receivers, sharing);
  if (narrowings === undefined || listed === 'receiverNotCovered') return listed;
  const taken = narrowings.filter((narrowing) => narrowing.at <= at && takesBack(narrowing, sharing));
  if (taken.length === 0) return listed;
  return taken.some(({ kinds }) => kinds === undefined) ? 'receiverTakenBack' : 'kindTakenBack';
}

function takesBack({ receiver, kinds }: Narrowing, sharing: Sharing): boolean {
  return isSameUnit(receiver, sharing.receiver) && (kinds === undefined || (sharing.kind !== undefined && kinds.includes(sharing.kind)));
}

/** What a giver says of a sharing or of the work: what the best of the standing consents covers, or that there is none. */
export type Said = Coverage | 'no' | 'withdrawn' | 'none';

// From the least to the most.
const rank: readonly Said[] = [
  'none',
  'withdrawn',
  'no',
  'receiverNotCovered',
  'receiverTakenBack',
  'kindExcluded',
  'kindTakenBack',
  'kindNotNamed',
  'covered',
];

/** The best that a giver's answers say at a moment; each consent has its own life (CON-25). */
export function saidBy(giver: Giver, sharing: Sharing | undefined, known: Known): Said {
  let best: Said = 'none';
  for (const consent of known.consents) {
    if (!isFrom(giver, consent)) continue;
    const said = whatIsSaid(consent, sharing, known);
    if (said === 'covered') return said;
    if (rank.indexOf(said) > rank.indexOf(best)) best = said;
  }
  return best;
}

function whatIsSaid(consent: Consent, sharing: Sharing | undefined, known: Known): Said {
  if (isStanding('yes', consent, known)) return coverageBy(consent, sharing, known.moment.at);
  if (isStanding('no', consent, known)) return 'no';
  return isTakenBack(consent, known) ? 'withdrawn' : 'none';
}
