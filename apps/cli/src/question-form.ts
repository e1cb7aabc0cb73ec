import type { z } from 'zod';
import type { LeftOut } from './left-out.ts';

/** What a command reads: the schema, what may be left out, and a small file that works. */
export interface QuestionForm<Question> {
  readonly schema: z.ZodType<Question>;
  readonly leftOut: readonly LeftOut[];
  /** The name of the example under `examples/`. */
  readonly example: string;
}
