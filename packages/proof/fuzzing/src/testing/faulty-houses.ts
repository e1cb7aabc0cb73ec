import type { HouseParts } from '@stafett/host';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { Change } from '../house/open-fuzzed-house.ts';

type Context = { readonly ports: { readonly store: Store } };
type Work = (transaction: { log(line: object): Promise<void> }) => Promise<unknown>;
interface Store {
  as(actor: Record<string, unknown>, now: string, work: Work): Promise<unknown>;
}

/** A house whose procedures work on another store than it has. */
const withStore =
  (change: (store: Store) => Store): Change =>
  (parts) => ({
    ...parts,
    createContext: async (actor, request) => {
      const context = (await parts.createContext(actor, request)) as Context;
      return { ...context, ports: Object.assign(Object.create(context.ports) as object, { store: change(context.ports.store) }) };
    },
  });

// What a schema found is not said as it is found, as in the house itself.
const errorFormatter = ({ shape }: { readonly shape: { readonly message: string } }): object => ({
  ...shape,
  message: shape.message.startsWith('[') ? 'invalid' : shape.message,
});

/** A house with one procedure more. */
function withProcedure(name: string, answer: (input: { readonly text: string }) => unknown): Change {
  const { router, procedure } = initTRPC.context<object>().create({ errorFormatter });
  const added = procedure.input(z.strictObject({ text: z.string().max(100) })).mutation(({ input }) => answer(input));
  return (parts) => ({ ...parts, router: router({ ...(parts.router._def.record as object), [name]: added }) as HouseParts['router'] });
}

const stray = ({ user, name, unit, house: fromHouse }: Record<string, unknown>): object => ({
  action: 'listWork',
  reason: 'ownWorkList',
  user,
  name,
  unit,
  fromHouse,
});

/** Faults that can be planted in a house, by what is found when they are. */
export const faultyHouses: Readonly<Record<string, Change>> = {
  'server error': (parts) => ({
    ...parts,
    receive: async (message) => {
      const answer = await parts.receive(message);
      const [first] = (answer.body as { violations: readonly { code: string }[] }).violations;
      if (first?.code === 'missing') throw new Error('a bug');
      return answer;
    },
  }),
  hang: (parts) => ({ ...parts, receive: async (message) => (message === '' ? new Promise(() => {}) : parts.receive(message)) }),
  slow: (parts) => ({
    ...parts,
    receive: async (message) => {
      if (message.length > 20_000) spend(2300);
      return parts.receive(message);
    },
  }),
  'personal data in an error': withProcedure('echo', ({ text }) => {
    throw new TRPCError({ code: 'BAD_REQUEST', message: `cannot read ${text}` });
  }),
  'personal data for a stranger': (parts) => ({
    ...parts,
    createContext: (actor, request) => parts.createContext({ ...actor, unit: 'social' as typeof actor.unit }, request),
  }),
  'personal data in the log': withProcedure('chatty', ({ text }) => {
    process.stderr.write(`read ${text}\n`);
    return 'done';
  }),
  'partial write': withStore((store) => ({
    ...store,
    // What was asked for is undone when it is refused, and this is not.
    as: async (actor, now, work) => {
      await store.as(actor, now, (transaction) => transaction.log(stray(actor)));
      return store.as(actor, now, work);
    },
  })),
};

// By the processor's time, which is what is measured: a loaded machine is no slow house.
function spend(milliseconds: number): void {
  for (const since = process.cpuUsage(); ; ) {
    const { user, system } = process.cpuUsage(since);
    if ((user + system) / 1000 > milliseconds) return;
  }
}
