import { listWork } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** What the signed-in person's unit has to do. */
export const workList = signedIn.query(({ ctx }) => listWork(ctx.ports, ctx.actor));
