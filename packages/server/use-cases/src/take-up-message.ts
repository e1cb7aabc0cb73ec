import type { MessageId, UnitId } from '@stafett/kernel';
import type { Intent } from './intent.schema.ts';
import { noPlan } from './no-plan.ts';
import type { AccessLogLine, ExchangeTransaction, Ports, SetAsideMessage } from './ports.ts';
import { travelling } from './proposal.schema.ts';
import { against } from './refusal.ts';

/** What becomes of a message's errand when a person gives it up: a new message follows, the one who wrote is told, it is over, or it cannot be. */
export type Errand = 'followed' | 'writerTold' | 'over' | 'never';

/**
 * What giving up means for each kind of message. What tells where the original is is never given up: nobody else knows who answers for the plan (SEC-02).
 *
 * @example
 * errands.copy // 'followed'
 * errands.original // 'never'
 */
export const errands = {
  copy: 'followed',
  proposalAnswer: 'followed',
  proposal: 'writerTold',
  askAgain: 'over',
  emergencyOpened: 'followed',
  original: 'never',
  originalReceived: 'never',
  originalDeclined: 'never',
  askKeeping: 'never',
  keeping: 'never',
  keepingTold: 'never',
} as const satisfies Record<Intent['kind'], Errand>;

/** Who decides, at the machine where the house runs. */
export interface Operator {
  readonly user: string;
  readonly why: string;
}

/** What it takes: the house's data, its clock and its name. */
export interface TakingUp extends Pick<Ports, 'store' | 'clock'> {
  readonly house: Pick<Ports['house'], 'id'>;
}

type TakenUp = SetAsideMessage | undefined;

/**
 * Sends a message again that was set aside, when what was wrong has been put right.
 *
 * @returns the message; nothing when none with the id is set aside
 */
export function retryMessage({ store, clock, house }: TakingUp, id: MessageId, operator: Operator): Promise<TakenUp> {
  return store.asExchange(clock.now(), async (transaction) => {
    const message = await transaction.messages.oneWaitingForPerson(id);
    if (message === undefined) return undefined;
    await transaction.messages.takeUp(id, 'itself');
    await transaction.log(lineOf(message, { operator, action: 'retryMessage', house: house.id }));
    return message;
  });
}

/**
 * Gives up a message that was set aside, so that its line goes on: in its place comes one that says nothing, and its errand is seen to. One that may not be given up is left as it is.
 *
 * @returns the message; nothing when none with the id is set aside
 */
export function giveUpMessage({ store, clock, house }: TakingUp, id: MessageId, operator: Operator): Promise<TakenUp> {
  return store.asExchange(clock.now(), async (transaction) => {
    const message = await transaction.messages.oneWaitingForPerson(id);
    if (message === undefined || errands[message.intent.kind] === 'never') return message;
    await transaction.messages.takeUp(id, 'givenUp');
    await seeTo(transaction, message.intent, clock);
    await transaction.log(lineOf(message, { operator, action: 'giveUpMessage', house: house.id }));
    return message;
  });
}

// A new message is released anew and may then be another; of words that did not arrive the writer hears, and has them still.
async function seeTo({ outbox, proposals, proposalAnswers }: ExchangeTransaction, intent: Intent, clock: Ports['clock']): Promise<void> {
  if (errands[intent.kind] === 'followed') return outbox.add(intent);
  if (intent.kind !== 'proposal') return;
  const asked = await proposals.read(intent.proposal);
  const violations = [travelling(against('notDelivered', 'SEC-03', clock.now()))];
  if (asked?.state === 'waiting') await proposalAnswers.keep(intent.proposal, { state: 'refused', violations });
}

interface Deed {
  readonly operator: Operator;
  readonly action: 'retryMessage' | 'giveUpMessage';
  readonly house: AccessLogLine['fromHouse'];
}

const terminal = 'terminal' as UnitId;

function lineOf({ intent: { plan } }: SetAsideMessage, { operator: { user, why }, action, house }: Deed): AccessLogLine {
  return { action, plan: plan === noPlan ? undefined : plan, reason: `setAside: ${why}`, user, name: user, unit: terminal, fromHouse: house };
}
