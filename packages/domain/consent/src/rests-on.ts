import type { AssessmentId, BoardDecisionId, ConsentId, GroundId } from '@stafett/kernel';
import { type Known, isFrom, isStanding } from './answer-of.ts';
import type { Receiver } from './consent.schema.ts';
import { coverageBy } from './coverage.ts';
import type { Trace } from './occasion.ts';
import { decideSharing, prepare, type SharingQuestion } from './may-share.ts';
import type { SharedItem } from './shared-item.schema.ts';

/** What an answer rests on, by id. */
export interface RestsOn {
  readonly consents: readonly ConsentId[];
  readonly assessments: readonly AssessmentId[];
  readonly boardDecisions: readonly BoardDecisionId[];
  readonly grounds: readonly GroundId[];
}

/** A trace with nothing in it yet. */
export function newTrace(): Trace {
  return { givers: [], assessments: [], boardDecisions: [], grounds: [] };
}

const idsOf = <Id>(records: readonly { readonly id: Id }[]): readonly Id[] => [...new Set(records.map(({ id }) => id))];

/** What a trace amounts to: of the consents those that stand, and that reach the sharing if there is one. */
export function restsOn(trace: Trace, known: Known, reaches: (consent: Known['consents'][number]) => boolean): RestsOn {
  const carries = (consent: Known['consents'][number]): boolean =>
    isStanding('yes', consent, known) && trace.givers.some((giver) => isFrom(giver, consent)) && reaches(consent);
  return {
    consents: idsOf(known.consents.filter(carries)),
    assessments: idsOf(trace.assessments),
    boardDecisions: idsOf(trace.boardDecisions),
    grounds: idsOf(trace.grounds),
  };
}

/** A decision about a sharing, with what it rests on. */
export function traceSharing(item: SharedItem, receiver: Receiver, question: SharingQuestion) {
  const trace = newTrace();
  const prepared = prepare(question, trace);
  const decision = decideSharing(item, receiver, prepared);
  const { facts, moment } = prepared;
  const known: Known = { consents: facts.consents, moment, matter: 'sharing' };
  const kindFor = (about: SharedItem['about']) => (about === item.about ? item.kind : undefined);
  const found = restsOn(trace, known, (consent) => coverageBy(consent, { receiver, kind: kindFor(consent.about) }, question.at) === 'covered');
  return { decision, restsOn: found };
}
