import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { PersonAsking } from './asking/may-ask-for-sip.ts';
import { PlanContent } from './content/plan-content.schema.ts';
import { HistoryEntry } from './history-entry.schema.ts';
import { Plan } from './plan.schema.ts';
import { PlanCommand } from './plan-command.schema.ts';
import { ProcessFacts } from './process/process-facts.schema.ts';

/** Every explanation in a schema as it is printed for whoever writes facts by hand, with where it stands. */
function explanationsIn(node: unknown, where: string): readonly (readonly [where: string, text: string])[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, inner]) =>
    key === 'description' && typeof inner === 'string' ? [[where, inner] as const] : explanationsIn(inner, `${where}.${key}`),
  );
}

const printed: readonly [name: string, schema: z.ZodType][] = [
  ['a plan', Plan],
  ['a command', PlanCommand],
  ['the history', HistoryEntry],
  ['the content of a plan', PlanContent],
  ['the facts of a process', ProcessFacts],
  ['one who asks', PersonAsking],
];

describe('A field that is explained is explained with words', () => {
  test.each(printed)('%s', (_name, schema) => {
    const explanations = explanationsIn(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }), '');
    expect(explanations.length).toBeGreaterThan(0);
    expect(explanations.filter(([, text]) => text.trim().length < 5)).toEqual([]);
  });
});
