import { violationsOf } from '@stafett/kernel';
import type { z } from 'zod';

/**
 * Reads shipped or configured data, and stops with an error that names the place of what is wrong (ACT-20).
 *
 * @param name - what is read, for the error
 * @param schema - its shape
 * @param data - as parsed from JSON
 * @throws Error that names every field that is missing, unknown or wrong
 */
export function readData<Schema extends z.ZodType>(name: string, schema: Schema, data: unknown): z.infer<Schema> {
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  const faults = violationsOf(read.error, data).map(({ code, path }) => `${path.join('.')} (${code})`);
  throw new Error(`${name}: ${faults.join(', ')}`);
}
