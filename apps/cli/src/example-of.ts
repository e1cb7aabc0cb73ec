import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** A small file that works, as text and as the value that it holds. */
export function exampleOf(name: string): { readonly text: string; readonly value: unknown } {
  const text = readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');
  return { text, value: parse(text) };
}
