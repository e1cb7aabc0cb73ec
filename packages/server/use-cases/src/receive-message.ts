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

/**
 * Applies a message inside the inbox's transaction.
 *
 * @returns what stands against it; nothing when it was applied
 */
export function receiveMessage(transaction: ExchangeTransaction, message: VerifiedMessage, receiving: Receiving): Promise<Reception> {
  switch (message.body.kind) {
    case 'copy':
      return receiveCopy(transaction, message as MessageOf<'copy'>, receiving);
    case 'ended':
      return receiveEnded(transaction, message as MessageOf<'ended'>, receiving);
    case 'moved':
      return receiveMoved(transaction, message as MessageOf<'moved'>, receiving);
    case 'proposal':
      return receiveProposal(transaction, message as MessageOf<'proposal'>, receiving);
    case 'proposalAnswer':
      return receiveProposalAnswer(transaction, message as MessageOf<'proposalAnswer'>, receiving);
    case 'original':
      return receiveOriginal(transaction, message as MessageOf<'original'>, receiving);
    case 'moveCancelled':
      return receiveMoveCancelled(transaction, message, receiving);
    case 'originalReceived':
    case 'originalDeclined':
      return receiveOriginalAnswer(transaction, message as MessageOf<'originalReceived' | 'originalDeclined'>, receiving);
    case 'emergencyOpened':
      return receiveEmergency(transaction, message as MessageOf<'emergencyOpened'>, receiving);
    case 'askAgain':
      return receiveAskAgain(transaction, message as MessageOf<'askAgain'>, receiving);
    case 'askKeeping':
      return receiveAskKeeping(transaction, message as MessageOf<'askKeeping'>, receiving);
    case 'keeping':
      return receiveKeeping(transaction, message as MessageOf<'keeping'>, receiving);
    case 'originalAgain':
      return receiveOriginalAgain(transaction, message as MessageOf<'originalAgain'>, receiving);
    case 'keepingTold':
      return receiveKeepingTold(transaction, message as MessageOf<'keepingTold'>, receiving);
    case 'nothing':
      return Promise.resolve([]);
  }
}
