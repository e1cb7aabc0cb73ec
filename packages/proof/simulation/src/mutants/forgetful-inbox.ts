import { type Mutant, withInbox } from './mutant.ts';

/** A message that comes again is taken in again. */
export const forgetfulInbox = (): Mutant => ({
  name: 'dedup',
  atReception: (ports, { sequence }) =>
    withInbox(ports, ({ position, received, record }) => ({
      received: async () => undefined,
      position: async (sender, plan) => {
        const { sequence: last, epoch } = await position(sender, plan);
        return { sequence: last >= sequence ? sequence - 1 : last, epoch };
      },
      record: async (message) => ((await received(message.id)) === undefined ? record(message) : undefined),
    })),
});
