import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findCircle } from './find-circle.ts';
import { orderOf } from './order-of.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
const interventions = fc
  .uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
  .chain((present) => fc.tuple(...present.map((id) => fc.record({ id: fc.constant(id), after: fc.subarray(ids) }))));

test('every intervention stands once in the order', () => {
  fc.assert(
    fc.property(interventions, (list) => {
      expect(orderOf(list).flat().sort()).toEqual(list.map(({ id }) => id).sort());
    }),
  );
});

test('without a circle each intervention stands in a later layer than those before it', () => {
  fc.assert(
    fc.property(interventions, (list) => {
      fc.pre(findCircle(list) === undefined);
      const layers = orderOf(list);
      const layerOf = (id: string): number => layers.findIndex((layer) => layer.includes(id));
      for (const { id, after } of list) for (const before of after) expect(layerOf(before)).toBeLessThan(layerOf(id));
    }),
  );
});

test('each member of a circle comes after the next', () => {
  fc.assert(
    fc.property(interventions, (list) => {
      const circle = findCircle(list);
      fc.pre(circle !== undefined);
      for (const [index, id] of circle.entries()) {
        const next = circle[(index + 1) % circle.length];
        expect(list.find((one) => one.id === id)?.after).toContain(next);
      }
    }),
  );
});
