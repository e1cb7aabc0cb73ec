import type { Actor } from '@stafett/actors';
import { z } from 'zod';
import { authorOf, logLine } from './author-of.ts';
import type { KeptOpening, Ports } from './ports.ts';

/** How many at most. */
export const ListEmergenciesInput = z.strictObject({ limit: z.int().min(1).max(500).default(100) });
export type ListEmergenciesInput = z.infer<typeof ListEmergenciesInput>;

/** Lists what has been opened in an emergency, the newest first: of the plans that the unit answers for, to be followed up, and by the user (SEC-08). */
export async function listEmergencies(ports: Ports, actor: Actor, { limit }: ListEmergenciesInput): Promise<readonly KeptOpening[]> {
  return ports.store.as(actor, ports.clock.now(), async (transaction) => {
    const openings = await transaction.emergencies.list(limit);
    await transaction.log(logLine(authorOf(actor), { action: 'listEmergencies', reason: 'ownWorkList' }));
    return openings;
  });
}
