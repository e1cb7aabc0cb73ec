import { createHash, randomBytes } from 'node:crypto';
import type { Actor } from '@stafett/actors';
import type { HouseId, Instant } from '@stafett/kernel';

/** A sign-in that lasts for some hours. The token itself is with the browser only. */
export interface SessionRecord {
  readonly organisation: HouseId;
  /** SHA-256 of the token, in hexadecimal. */
  readonly tokenHash: string;
  readonly actor: Actor;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
}

/** Where a house keeps its sessions. */
export interface Sessions {
  create(record: SessionRecord): Promise<void>;
  /** The session, unless there is none or it ended before `now`. */
  read(tokenHash: string, now: Instant): Promise<SessionRecord | undefined>;
  remove(tokenHash: string): Promise<void>;
}

/** A new token of 256 random bits. */
export const newSessionToken = (): string => randomBytes(32).toString('base64url');

/** Whether a text can be a token at all, so that nothing else is looked up. */
export const isSessionToken = (text: string | undefined): text is string => text !== undefined && /^[\w-]{43}$/.test(text);

/** What is stored instead of the token. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');
