import { listLinks, ReadPlanInput } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** The one-time links of a plan, without their secrets. */
export const linkList = signedIn.input(ReadPlanInput).query(({ ctx, input }) => listLinks(ctx.ports, ctx.actor, input));
