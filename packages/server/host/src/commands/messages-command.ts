import { userInfo } from 'node:os';
import { parseArgs } from 'node:util';
import { MessageId } from '@stafett/kernel';
import type { HouseStore } from '@stafett/store';
import { type Errand, errands, giveUpMessage, noPlan, type Operator, retryMessage, type SetAsideMessage } from '@stafett/use-cases';
import type { CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import { openHouseStore } from '../open-house-store.ts';
import { kindWord, messageWords } from './message-words.ts';

type MessageAction = (words: readonly string[], place: CommandPlace) => (store: HouseStore) => Promise<number>;

const actions: Readonly<Record<string, MessageAction>> = {
  list: (words, place) => {
    if (words.length > 0) throw usage('house messages list');
    return (store) => list(store, place);
  },
  retry: (words, place) => {
    const { id } = readWords(words, 'house messages retry ID');
    return async (store) => {
      const message = await retryMessage({ store, ...portsOf(place) }, id, operator('retry'));
      if (message === undefined) throw new CommandRefusal(messageWords('unknown', { id }));
      place.say(messageWords('retried', { id }));
      return 0;
    };
  },
  'give-up': (words, place) => {
    const { id, why } = readWords(words, 'house messages give-up ID --why "…"');
    if (why === undefined || why.trim() === '' || why.length > mostCharacters) throw new CommandRefusal(messageWords('whyNeeded'), 64);
    return async (store) => {
      const message = await giveUpMessage({ store, ...portsOf(place) }, id, operator(why.trim()));
      if (message === undefined) throw new CommandRefusal(messageWords('unknown', { id }));
      const errand: Errand = errands[message.intent.kind];
      if (errand === 'never') throw new CommandRefusal(messageWords('never', { id }));
      place.say(messageWords(errand, { id }));
      return 0;
    };
  },
};

const mostCharacters = 200;
const mostShown = 1000;

/** Shows the messages that wait for a person, sends one again or gives it up (SEC-03). Listing leaves with 1 while there are any, for whoever watches over the house. */
export const messagesCommand: HouseCommand = async ([name = '', ...words], place) => {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw usage(`house messages ${Object.keys(actions).join('|')} …`);
  const work = action(words, place);
  const store = await openHouseStore(place.settings);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
};

const usage = (form: string): CommandRefusal => new CommandRefusal(messageWords('usage', { form }), 64);
const operator = (why: string): Operator => ({ user: userInfo().username, why });
const portsOf = ({ settings }: CommandPlace) => ({ clock: houseClock(settings), house: settings });

function readWords(words: readonly string[], form: string): { readonly id: MessageId; readonly why: string | undefined } {
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { why: { type: 'string' } }, allowPositionals: true });
    const [first, ...rest] = positionals;
    const id = MessageId.safeParse(first);
    if (!id.success || rest.length > 0) throw usage(form);
    return { id: id.data, why: values.why };
  } catch {
    throw usage(form);
  }
}

async function list(store: HouseStore, place: CommandPlace): Promise<number> {
  const messages = await store.asExchange(portsOf(place).clock.now(), (transaction) => transaction.messages.waitingForPerson(mostShown));
  const waiting = await store.outbox.waiting();
  for (const message of messages) place.say(lineOf(message));
  for (const { receiver, waiting: count, oldest } of waiting) place.say(messageWords('toHouse', { receiver, waiting: count, oldest }));
  const sumOf = (what: 'setAside' | 'waiting'): number => waiting.reduce((sum, one) => sum + one[what], 0);
  const counted = { setAside: sumOf('setAside'), waiting: sumOf('waiting') };
  place.tell(messageWords(messages.length === 0 ? 'none' : 'some', counted));
  return messages.length === 0 ? 0 : 1;
}

function lineOf({ id, intent, since, error, behind }: SetAsideMessage): string {
  const facts = { id, kind: kindWord(intent.kind), receiver: intent.receiver, plan: intent.plan, since, error, behind };
  return messageWords(intent.plan === noPlan ? 'lineToAll' : 'line', facts);
}
