/** A lower and an upper bound, both between 0 and 1. */
export type Interval = readonly [lower: number, upper: number];

/** The quantile of the normal distribution for 95 %. */
const z = 1.959963984540054;

/**
 * The 95 % interval of a share by Wilson's score, which holds for few cases and for shares near 0 and 1 too.
 *
 * @param hits - how many succeeded
 * @param cases - how many there were; none gives the whole interval from 0 to 1
 */
export function wilsonInterval(hits: number, cases: number): Interval {
  if (cases === 0) return [0, 1];
  const share = hits / cases;
  const weight = z ** 2 / cases;
  const middle = share + weight / 2;
  const reach = z * Math.sqrt((share * (1 - share)) / cases + weight / (4 * cases));
  return [Math.max(0, (middle - reach) / (1 + weight)), Math.min(1, (middle + reach) / (1 + weight))];
}
