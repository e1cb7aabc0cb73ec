import { createHash, randomBytes, randomInt, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** A secret of 256 random bits, as it stands in a link or is held by a page. */
export const LinkSecret = z.string().regex(/^[\w-]{43}$/);

/** The code that is told in another way, as on the telephone; spaces are for the ear. */
export const LinkCode = z
  .string()
  .max(20)
  .transform((code) => code.replaceAll(/\s/g, ''))
  .pipe(z.string().regex(/^\d{6}$/));

/** A new secret. */
export const newSecret = (): string => randomBytes(32).toString('base64url');

/** A new code of six figures. */
export const newCode = (): string => String(randomInt(1_000_000)).padStart(6, '0');

/** What is kept instead of a secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What is kept instead of a code. */
export const hashOfCode = (secret: string, code: string): string => hashOfSecret(`${secret} ${code}`);

/** Whether two hashes are the same, in a time that tells nothing. */
export const isSameHash = (one: string, other: string): boolean => one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
