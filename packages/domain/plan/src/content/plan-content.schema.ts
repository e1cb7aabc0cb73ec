import type { z } from 'zod';
import { againstContent } from './against-content.ts';
import { ContentShape } from './content-shape.schema.ts';

/**
 * What a plan says, without who wrote what when: enough to tell whether it is complete (PLA-01), and what has changed since an earlier one (PLA-09).
 * A `Plan` is one; it can also be written by hand, with short names for ids.
 */
export const PlanContent = ContentShape.check(({ value, issues }) => {
  for (const { violation, rule, path } of againstContent(value)) issues.push({ code: 'custom', path: [...path], params: { violation, rule }, input: value });
});
export type PlanContent = z.infer<typeof ContentShape>;
