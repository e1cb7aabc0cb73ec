import { secretWord } from '../inputs/planted.ts';

let count = 0;

/** Words that nobody without a part in the plan may read. */
export function words(): string {
  count = (count + 1) % 900;
  return `${secretWord}-${100 + count}`;
}
