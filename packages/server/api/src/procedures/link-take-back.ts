import { LinkInput, takeLinkBack } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Takes back the one-time link that a party has. */
export const linkTakeBack = signedIn.input(LinkInput).mutation(({ ctx, input }) => takeLinkBack(ctx.ports, ctx.actor, input));
