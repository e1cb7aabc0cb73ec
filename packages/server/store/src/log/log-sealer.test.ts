import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { startLogSealer } from './log-sealer.ts';

/** A sealing that counts its passes, some of which fail. */
function counting(fails: (pass: number) => boolean = () => false) {
  const seen = { passes: 0, whole: 0, underWay: 0, most: 0, failures: 0 };
  const seal = async (): Promise<void> => {
    seen.whole += 1;
    return sealRecent();
  };
  const sealRecent = async (): Promise<void> => {
    const pass = (seen.passes += 1);
    seen.underWay += 1;
    seen.most = Math.max(seen.most, seen.underWay);
    await setTimeout(5);
    seen.underWay -= 1;
    if (fails(pass)) throw new Error('no database');
  };
  return { seen, sealer: startLogSealer({ seal, sealRecent, everyMilliseconds: 1, failed: () => void (seen.failures += 1) }) };
}

async function until(holds: () => boolean): Promise<void> {
  for (let time = 0; time < 500 && !holds(); time += 1) await setTimeout(5);
}

test('the log is sealed at once, again and again, one pass at a time, and a last time when it stops', async () => {
  const { seen, sealer } = counting();
  expect(seen.passes).toBe(1);
  await until(() => seen.passes >= 3);
  const before = seen.passes;
  await sealer.stop();
  expect(seen.passes).toBe(before + 1);
  await setTimeout(20);
  expect(seen).toEqual({ passes: before + 1, whole: 2, underWay: 0, most: 1, failures: 0 });
});

test('every sixtieth pass looks at the whole log', async () => {
  const { seen, sealer } = counting();
  await until(() => seen.passes >= 61);
  expect(seen.whole).toBe(2);
  await sealer.stop();
});

test('a pass that fails is told, and the next tries again', async () => {
  const { seen, sealer } = counting((pass) => pass <= 2);
  await until(() => seen.passes >= 4);
  await sealer.stop();
  expect(seen.failures).toBe(2);
});
