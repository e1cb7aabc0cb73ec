import { ReadPlanInput, readPlan } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Reads a plan: the original where the unit works on it, else its copy. */
export const planRead = signedIn.input(ReadPlanInput).query(({ ctx, input }) => readPlan(ctx.ports, ctx.actor, input));
