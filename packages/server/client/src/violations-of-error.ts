import type { Violation } from '@stafett/kernel';
import { TRPCClientError } from '@trpc/client';

/** The reasons that came with a refused call; nothing when the call failed for another reason. */
export function violationsOfError(error: unknown): readonly Violation[] {
  if (!(error instanceof TRPCClientError)) return [];
  const data: unknown = error.data;
  return typeof data === 'object' && data !== null && 'violations' in data && Array.isArray(data.violations) ? data.violations : [];
}
