import type { Actor } from '@stafett/actors';
import type { Violation } from '@stafett/kernel';
import type { Ports } from '@stafett/use-cases';
import { initTRPC, TRPCError } from '@trpc/server';
import { codeFor } from './trpc-codes.ts';
import { violationsIn } from './violations-in.ts';

/** What every procedure is given: the house's ports, and who is signed in. */
export interface ApiContext {
  readonly ports: Ports;
  readonly mode: 'production' | 'demo' | 'test';
  readonly kind: string;
  readonly actor: Actor | undefined;
  /** Called when something was written, so that messages leave at once. */
  readonly changed: () => void;
}

const trpc = initTRPC.context<ApiContext>().create({
  isDev: false,
  // The reasons go with the error; the message is codes and rules only, never input and never a stack (SEC-11).
  errorFormatter: ({ shape, error }) => {
    const violations = violationsIn(error);
    const said = violations.length > 0 ? violations.map(({ code, rule }) => `${code} (${rule})`).join(', ') : 'internal error';
    return { ...shape, message: said, data: { code: shape.data.code, httpStatus: shape.data.httpStatus, violations } };
  },
});

export const router = trpc.router;

const notSignedIn: Violation = { code: 'notSignedIn', path: [], facts: {}, rule: 'SEC-04', laws: [] };

/** A procedure for somebody who is signed in; turns a rule's refusal into an answer with its reasons. */
export const signedIn = trpc.procedure.use(async ({ ctx, next }) => {
  if (ctx.actor === undefined) throw new TRPCError({ code: 'UNAUTHORIZED', cause: Object.assign(new Error('notSignedIn'), { violations: [notSignedIn] }) });
  const result = await next({ ctx: { ...ctx, actor: ctx.actor } });
  if (result.ok) return result;
  const violations = violationsIn(result.error);
  if (violations.length > 0) throw new TRPCError({ code: codeFor(violations), cause: result.error.cause });
  return result;
});
