import type { z } from 'zod';
import type { Scene, Verdict } from './scene.ts';

/** One kind of expectation: how it is written in a case, and how it is judged. */
export interface ExpectationRule<Schema extends z.ZodType> {
  readonly schema: Schema;
  /** `by` is the one whose reading decides; whoever has the original when nobody is named. */
  judge(expected: z.infer<Schema>, scene: Scene, by: string | undefined): Promise<Verdict>;
}

/** Ties an expectation's form to its judgement. */
export const expectationRule = <Schema extends z.ZodType>(schema: Schema, judge: ExpectationRule<Schema>['judge']): ExpectationRule<Schema> => ({
  schema,
  judge,
});
