import type { ExchangeTransaction } from './ports.ts';
import { receiveAskAgain } from './receive-ask-again.ts';
import { receiveCopy, receiveEnded, receiveMoved } from './receive-copy.ts';
import { receiveEmergency } from './receive-emergency.ts';
import { receiveMoveCancelled, receiveOriginal } from './receive-original.ts';
import { receiveOriginalAnswer } from './receive-original-answer.ts';
import { receiveProposal, receiveProposalAnswer } from './receive-proposal.ts';
import { receiveAskKeeping } from './restoring/receive-ask-keeping.ts';
import { receiveKeeping, receiveKeepingTold } from './restoring/receive-keeping.ts';
import { receiveOriginalAgain } from './restoring/receive-original-again.ts';
import type { MessageOf, Receiving, Reception, VerifiedMessage } from './verified-message.ts';

type Kind = VerifiedMessage['body']['kind'];
type Receive<Some extends Kind> = (transaction: ExchangeTransaction, message: MessageOf<Some>, receiving: Receiving) => Promise<Reception>;

const receivers: { readonly [Some in Kind]: Receive<Some> } = {
  copy: receiveCopy,
  ended: receiveEnded,
  moved: receiveMoved,
  proposal: receiveProposal,
  proposalAnswer: receiveProposalAnswer,
  original: receiveOriginal,
  moveCancelled: receiveMoveCancelled,
  originalReceived: receiveOriginalAnswer,
  originalDeclined: receiveOriginalAnswer,
  emergencyOpened: receiveEmergency,
  askAgain: receiveAskAgain,
  askKeeping: receiveAskKeeping,
  keeping: receiveKeeping,
  originalAgain: receiveOriginalAgain,
  keepingTold: receiveKeepingTold,
  nothing: async () => [],
};

/**
 * Applies a message inside the inbox's transaction.
 *
 * @returns what stands against it; nothing when it was applied
 */
export function receiveMessage(transaction: ExchangeTransaction, message: VerifiedMessage, receiving: Receiving): Promise<Reception> {
  const receive = receivers[message.body.kind] as Receive<Kind>;
  return receive(transaction, message as MessageOf<Kind>, receiving);
}
