import type { Actor } from '@stafett/actors';
import { initTRPC, TRPCError } from '@trpc/server';
import { z } from 'zod';
import type { RequestFacts } from '../house-parts.ts';

const { router, procedure } = initTRPC.context<{ actor: Actor; request: RequestFacts }>().create({ isDev: true });

/** Procedures that show what reaches them, and fail in every way that a real one can. */
export const testRouter = router({
  whoAmI: procedure.query(({ ctx }) => ctx.actor),
  request: procedure.query(({ ctx }) => ctx.request),
  repeat: procedure.input(z.strictObject({ text: z.string() })).mutation(({ input }) => input.text.length),
  refuse: procedure.mutation(() => {
    throw new TRPCError({ code: 'FORBIDDEN', message: 'notYours' });
  }),
  fail: procedure.input(z.strictObject({ text: z.string() })).mutation(({ input }) => {
    throw new Error(`it broke on ${input.text}`);
  }),
});
export type TestRouter = typeof testRouter;
