import type { BenchHouse } from './bench-house.ts';

const times = 5;

/** Seconds from that the process of a house is started until it says that it is well, on a database that is ready; the median. */
export async function timeWarmStart({ demo }: BenchHouse, house: string): Promise<number> {
  const seconds: number[] = [];
  for (let time = 0; time < times; time += 1) {
    await demo.processOf(house).stop();
    const start = performance.now();
    await demo.processOf(house).restart();
    seconds.push((performance.now() - start) / 1000);
  }
  return Math.round((seconds.toSorted((a, b) => a - b)[Math.floor(times / 2)] ?? 0) * 100) / 100;
}
