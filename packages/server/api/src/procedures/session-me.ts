import { signedIn } from '../trpc.ts';

/** Who is signed in, in which house, and which units can be called. */
export const sessionMe = signedIn.query(({ ctx }) => {
  const { house, clock } = ctx.ports;
  return { actor: ctx.actor, house: { id: house.id, name: house.name, kind: ctx.kind }, units: house.units, mode: ctx.mode, now: clock.now() };
});
