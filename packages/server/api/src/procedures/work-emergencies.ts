import { ListEmergenciesInput, listEmergencies } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** What has been opened in an emergency, for the unit that answers to follow up. */
export const workEmergencies = signedIn.input(ListEmergenciesInput).query(({ ctx, input }) => listEmergencies(ctx.ports, ctx.actor, input));
