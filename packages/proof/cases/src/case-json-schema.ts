import { z } from 'zod';
import { Case } from './case.schema.ts';

/** Where the JSON Schema of the case format lies. */
export const caseJsonSchemaFile = new URL('../../../../docs/case-format.schema.json', import.meta.url);

/** The JSON Schema of the case format, as it stands in the file: for editors that help while a case is written. */
export function caseJsonSchema(): string {
  const schema = z.toJSONSchema(Case, { target: 'draft-2020-12', io: 'input', unrepresentable: 'throw' });
  return `${JSON.stringify({ ...schema, title: 'Stafett case' }, null, 2)}\n`;
}
