import { RegisterNeedInput, registerNeed } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Registers a need and begins a plan. */
export const needRegister = signedIn.input(RegisterNeedInput).mutation(({ ctx, input }) => registerNeed(ctx.ports, ctx.actor, input));
