import type { EnvelopeHead, EnvelopeViolationCode } from '@stafett/exchange';
import type { KeptMessage } from '@stafett/store';

/** What is wrong with a message that has been kept. */
export interface MessageProblem {
  readonly message: string;
  /** Why what was signed cannot be trusted any more; else the columns that say something else than what was signed. */
  readonly unopened?: EnvelopeViolationCode;
  readonly differs: readonly string[];
}

/** What the opening of a kept message gave. */
export type Opened = { readonly head: EnvelopeHead } | { readonly violation: { readonly code: EnvelopeViolationCode } };

/**
 * What is wrong with a message as it is kept: its signature, or columns that are not what its sender signed (SEC-03, SEC-07).
 *
 * @param kept - as it stands in the inbox
 * @param opened - what its signature and the peers' keys say of what was signed
 */
export function problemsOfMessage(kept: KeptMessage, opened: Opened): readonly MessageProblem[] {
  if ('violation' in opened) return [{ message: kept.id, unopened: opened.violation.code, differs: [] }];
  const { id, from, plan, sequence, epoch, body } = opened.head;
  const signed: readonly (readonly [column: string, isSame: boolean])[] = [
    ['message_id', kept.id === id],
    ['sender', kept.sender === from],
    ['plan_id', kept.plan === plan],
    ['sequence', kept.sequence === sequence],
    // Where the sender's epoch says nothing about the plan it is kept as 0.
    ['epoch', kept.epoch === epoch || kept.epoch === 0],
    ['kind', kept.kind === kindOf(body)],
  ];
  const differs = signed.flatMap(([column, isSame]) => (isSame ? [] : [column]));
  return differs.length === 0 ? [] : [{ message: kept.id, differs }];
}

const kindOf = (body: unknown): string => String((body as { kind?: unknown } | null)?.kind).slice(0, 40);
