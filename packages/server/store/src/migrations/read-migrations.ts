import { readdirSync, readFileSync } from 'node:fs';

/** A step that the database takes once. */
export interface Migration {
  readonly name: string;
  readonly statements: string;
}

/** The steps in their order, as they lie in this folder. */
export function readMigrations(): readonly Migration[] {
  const folder = new URL('.', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'));
  return files.toSorted().map((file) => ({ name: file.slice(0, -'.sql'.length), statements: readFileSync(new URL(file, folder), 'utf8') }));
}
