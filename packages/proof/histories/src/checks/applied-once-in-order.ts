import type { Check, Held } from './at-rest.ts';

/** Every line of messages was taken in once and without a gap, and what was numbered by one house was taken in by the other (SEC-03). */
export const appliedOnceInOrder: Check = {
  name: 'applied once, in order',
  against: (rest) => rest.houses.flatMap((from) => rest.houses.map((to) => againstLine(from, to))).find((says) => says !== undefined),
};

function againstLine(from: Held, to: Held): string | undefined {
  const line = `the line from ${from.house} to ${to.house}`;
  const taken = to.taken.filter(({ sender }) => sender === from.house).toSorted((one, other) => one.sequence - other.sequence);
  const sent = from.sent.filter(({ receiver }) => receiver === to.house).toSorted((one, other) => one.sequence - other.sequence);
  const gap = taken.findIndex(({ sequence }, index) => sequence !== index + 1);
  if (gap !== -1) return `${line} has number ${taken[gap]?.sequence} in place ${gap + 1}`;
  if (new Set(taken.map(({ id }) => id)).size !== taken.length) return `${line} holds a message twice`;
  if (taken.length !== sent.length) return `${line} was numbered to ${sent.length} and taken in to ${taken.length}`;
  const other = taken.findIndex(({ id }, index) => id !== sent[index]?.id);
  return other === -1 ? undefined : `${line} has another message in place ${other + 1} than was sent`;
}
