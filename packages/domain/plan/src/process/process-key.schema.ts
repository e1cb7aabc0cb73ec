import { z } from 'zod';

const KEY = /^[a-z0-9]+([-/][a-z0-9]+)*$/;

/** What a unit, a person or a promise is called within one set of facts: an id, `house/unit`, or a short word. */
export const ProcessKey = z.string().max(161).regex(KEY);
export type ProcessKey = z.infer<typeof ProcessKey>;
