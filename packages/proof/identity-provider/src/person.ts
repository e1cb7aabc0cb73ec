import { z } from 'zod';

const slug = z.string().regex(/^[a-z0-9]+([.-][a-z0-9]+)*$/);

/**
 * Someone fictional who can sign in: who, at which unit of which house, and in what role.
 *
 * @example
 * Person.parse({ user: 'ali.rahimi', name: 'Ali Rahimi', title: 'familjebehandlare', unit: 'rad-och-stod', house: 'municipality', role: 'familjebehandlare' }).user // 'ali.rahimi'
 */
export const Person = z.strictObject({
  user: slug,
  name: z.string().min(1),
  title: z.string().min(1),
  unit: slug,
  house: slug,
  role: z.string().min(1),
});
export type Person = z.infer<typeof Person>;
