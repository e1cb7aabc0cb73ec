import type { HouseId, PlanId, Violation } from '@stafett/kernel';
import type { MessageBody } from './message-body.schema.ts';
import type { Clock, ExchangeTransaction, OwnHouse } from './ports.ts';
import { receiveCopy, receiveEnded, receiveMoved } from './receive-copy.ts';
import { receiveOriginal } from './receive-original.ts';
import { receiveProposal, receiveProposalAnswer } from './receive-proposal.ts';

/** A message whose signature and receiver have been verified. */
export interface VerifiedMessage<Body extends MessageBody = MessageBody> {
  readonly from: HouseId;
  readonly plan: PlanId;
  readonly term: number;
  readonly body: Body;
}

/** A message of one kind. */
export type MessageOf<Kind extends MessageBody['kind']> = VerifiedMessage<Extract<MessageBody, { kind: Kind }>>;

/** Where a message is received. */
export interface Receiving {
  readonly house: OwnHouse;
  readonly clock: Clock;
  newId(): string;
}

/** What stands against a message, and nothing when it was applied; or that it has come before something that it rests on. */
export type Reception = readonly Violation[] | 'notYet';

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
  }
}
