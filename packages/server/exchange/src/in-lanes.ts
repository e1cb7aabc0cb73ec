/**
 * Does something with each of many, a few at a time, until there are no more or it is to stop.
 *
 * @param all - in the order that they are begun
 * @param lanes - how many at a time
 * @param work - says whether anything was done
 * @returns whether anything was done
 */
export async function inLanes<Item>(all: readonly Item[], lanes: number, work: (item: Item) => Promise<boolean>): Promise<boolean> {
  const rest = all.values();
  let isDone = false;
  const lane = async (): Promise<void> => {
    for (const item of rest) if (await work(item)) isDone = true;
  };
  await Promise.all(Array.from({ length: Math.min(lanes, all.length) }, lane));
  return isDone;
}
