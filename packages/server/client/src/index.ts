import type { AppRouter } from '@stafett/api';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';

export type { AppRouter, GuestReading } from '@stafett/api';
export { createGuestClient, type GuestClient, type GuestOutcome } from './create-guest-client.ts';
export { type ClientSettings, createClient } from './create-client.ts';
export { violationsOfError } from './violations-of-error.ts';

/** What the procedures take. */
export type HouseInputs = inferRouterInputs<AppRouter>;
/** What the procedures answer. */
export type HouseOutputs = inferRouterOutputs<AppRouter>;
