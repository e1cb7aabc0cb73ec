import type { MessageBody } from './message-body.schema.ts';
import type { ReleaseRecord } from './ports.ts';
import type { Receiving } from './verified-message.ts';

/** A message as it may leave the house now. */
export interface Release extends Pick<ReleaseRecord, 'version' | 'kinds'> {
  readonly term: number;
  /** How often what sharing rests on has changed (CON-24). */
  readonly epoch: number;
  readonly body: MessageBody;
}

/** What happens at the release: a message goes, there is nothing to send, or it has to wait. */
export type ReleaseOutcome = Release | 'nothing' | 'wait';

/** Where and how a message is released. */
export interface Releasing extends Receiving {
  /** Whether this message may have left before: then it cannot be taken out of its line. */
  readonly leftBefore: boolean;
}
