import { type Violation, violationsOf } from '@stafett/kernel';
import type { TRPCError } from '@trpc/server';
import { ZodError } from 'zod';

/** The reasons inside an error: a rule's refusal, or input of the wrong shape. */
export function violationsIn({ cause }: Pick<TRPCError, 'cause'>): readonly Violation[] {
  if (cause instanceof ZodError) return violationsOf(cause);
  if (cause !== undefined && 'violations' in cause && Array.isArray(cause.violations)) return cause.violations;
  return [];
}
