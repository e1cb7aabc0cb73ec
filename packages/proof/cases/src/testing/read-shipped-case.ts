import { readFileSync } from 'node:fs';
import type { Case } from '../case.schema.ts';
import { readCase } from '../read-case.ts';
import { type ShippedCase, shippedCases } from '../shipped-cases.ts';

/** A case that lies in this room. */
export function readShippedCase(name: ShippedCase): Case {
  return readCase(readFileSync(shippedCases[name], 'utf8'), `${name}.yaml`);
}
