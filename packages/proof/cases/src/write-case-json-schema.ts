import { mkdirSync, writeFileSync } from 'node:fs';
import { caseJsonSchema, caseJsonSchemaFile } from './case-json-schema.ts';

mkdirSync(new URL('.', caseJsonSchemaFile), { recursive: true });
writeFileSync(caseJsonSchemaFile, caseJsonSchema());
