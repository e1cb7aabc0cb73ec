import type { z } from 'zod';
import { againstProcessFacts } from './against-process-facts.ts';
import { ProcessShape } from './process-shape.schema.ts';

/**
 * Everything that the six steps of a SIP process are decided by; a `Plan` gives them by `processFactsOf`, and they can be written by hand.
 * A fact of a day that has not come yet counts from that day. Facts are held against each other once each of them can be read.
 */
export const ProcessFacts = ProcessShape.check(({ value, issues }) => {
  if (issues.length > 0) return;
  for (const { violation, rule, path } of againstProcessFacts(value))
    issues.push({ code: 'custom', path: [...path], params: { violation, rule }, input: value });
});
export type ProcessFacts = z.infer<typeof ProcessFacts>;
