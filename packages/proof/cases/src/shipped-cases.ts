/** The names of the cases that lie in this room. */
export const shippedNames = ['josef'] as const;
export type ShippedCase = (typeof shippedNames)[number];

/** Where the cases that lie in this room are read from. */
export const shippedCases: Readonly<Record<ShippedCase, URL>> = {
  josef: new URL('./josef.yaml', import.meta.url),
};
