import type { Actor } from '@stafett/actors';
import type { Author } from '@stafett/plan';
import type { AccessLogLine } from './ports.ts';

/** The actor as the history names them. */
export function authorOf({ user, name, house, unit }: Actor): Author {
  return { user, name, house, unit };
}

/** The access-log line of something that an actor did. */
export function logLine({ user, name, house, unit }: Author, action: string, plan?: AccessLogLine['plan']): AccessLogLine {
  return { user, name, unit, fromHouse: house, action, plan };
}
