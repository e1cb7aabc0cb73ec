import { OpenInEmergencyInput, openInEmergency } from '@stafett/use-cases';
import { signedIn } from '../trpc.ts';

/** Opens a plan that lies in the house, with a reason and for a limited time. */
export const planOpenInEmergency = signedIn.input(OpenInEmergencyInput).mutation(({ ctx, input }) => openInEmergency(ctx.ports, ctx.actor, input));
