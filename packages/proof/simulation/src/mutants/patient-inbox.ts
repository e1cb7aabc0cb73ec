import type { Mutant } from './mutant.ts';

/** A message that was too long on its way is taken in as if it had come in time. */
export const patientInbox = (): Mutant => ({
  name: 'lifetime',
  atReception: (ports, { expiresAt }) => ({
    ...ports,
    clock: {
      now() {
        const now = ports.clock.now();
        return now > expiresAt ? expiresAt : now;
      },
    },
  }),
});
