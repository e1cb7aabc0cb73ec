import type { PlanCommandType } from './plan-command.schema.ts';

const takingBack: ReadonlySet<PlanCommandType> = new Set(['withdrawConsent', 'narrowConsent', 'recordProtection', 'endRecord']);

/**
 * Whether a command may take back something that sharing rests on: it counts from when it is said, also while it waits to be written (CON-24).
 *
 * @param command - as it was sent
 * @example
 * takesSharingBack({ type: 'narrowConsent' }) // true
 * takesSharingBack({ type: 'recordConsent' }) // false
 */
export function takesSharingBack({ type }: { readonly type: PlanCommandType }): boolean {
  return takingBack.has(type);
}
