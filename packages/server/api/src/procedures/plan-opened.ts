import { WhoOpenedInput, whoOpened } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Who has opened a plan in this house. */
export const planOpened = signedIn.input(WhoOpenedInput).query(({ ctx, input }) => whoOpened(ctx.ports, ctx.actor, input));
