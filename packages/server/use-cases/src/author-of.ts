import type { AccessReason } from '@stafett/access';
import type { Actor } from '@stafett/actors';
import type { PlanId } from '@stafett/kernel';
import type { Author, Plan } from '@stafett/plan';
import type { AccessLogLine } from './ports.ts';

/** The actor as the history names them. */
export function authorOf({ user, name, house, unit }: Actor): Author {
  return { user, name, house, unit };
}

/** What was done, and by what ground it could be. */
export interface Deed {
  readonly action: string;
  readonly reason: AccessReason;
}

/** The access-log line of something that an actor did, by what ground, and whom it was about where that is known (SEC-07, SEC-15). */
export function logLine({ user, name, house, unit }: Author, { action, reason }: Deed, about?: Pick<Plan, 'id' | 'person'> | PlanId): AccessLogLine {
  const line = { user, name, unit, fromHouse: house, action, reason };
  return typeof about === 'object' ? { ...line, plan: about.id, person: about.person } : { ...line, plan: about };
}
