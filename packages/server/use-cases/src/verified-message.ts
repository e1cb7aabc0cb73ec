import type { HouseId, PlanId, Violation } from '@stafett/kernel';
import type { MessageBody } from './message-body.schema.ts';
import type { Clock, OwnHouse } from './ports.ts';

/** A message whose signature and receiver have been verified. */
export interface VerifiedMessage<Body extends MessageBody = MessageBody> {
  readonly from: HouseId;
  readonly plan: PlanId;
  readonly term: number;
  readonly body: Body;
}

/** A message of one kind. */
export type MessageOf<Kind extends MessageBody['kind']> = VerifiedMessage<Extract<MessageBody, { kind: Kind }>>;

/** Where a message is received or released. */
export interface Receiving {
  readonly house: OwnHouse;
  readonly clock: Clock;
  newId(): string;
  /** Opens a message that was signed for a house, by this one or another that is known; nothing where it cannot be trusted. */
  opens?(signed: string, to: HouseId): Promise<OpenedMessage | undefined>;
}

/** What an earlier message said. */
export interface OpenedMessage {
  readonly from: HouseId;
  readonly plan: PlanId;
  readonly term: number;
  readonly body: unknown;
}

/** What stands against a message, and nothing when it was applied; or that it has come before something that it rests on. */
export type Reception = readonly Violation[] | 'notYet';
