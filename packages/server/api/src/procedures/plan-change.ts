import { ChangePlanInput, changePlan } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Does one small command to a plan, or proposes it to the house that keeps the original. */
export const planChange = signedIn.input(ChangePlanInput).mutation(async ({ ctx, input }) => {
  const result = await changePlan(ctx.ports, ctx.actor, input);
  ctx.changed();
  return result;
});
