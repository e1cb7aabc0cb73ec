import { LinkInput, makeLink } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Makes a one-time link for a party without a house. */
export const linkMake = signedIn.input(LinkInput).mutation(({ ctx, input }) => makeLink(ctx.ports, ctx.actor, input));
