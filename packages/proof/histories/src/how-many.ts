/** How often things happened that are counted under names of a kind. */
export function howMany(counts: ReadonlyMap<string, number>, kind: RegExp): number {
  return [...counts].filter(([name]) => kind.test(name)).reduce((sum, [, times]) => sum + times, 0);
}
