import type { Failure } from './fuzz.ts';
import type { Tally } from './tally.ts';

type Write = (line: string) => void;

const line = (name: string, cells: readonly (string | number)[]): string => `${name.padEnd(34)}${cells.map((cell) => String(cell).padStart(10)).join('')}`;

/** Prints what was sent to what, and what became of it. */
export function printTally({ counts, inputs, slowest }: Tally, seconds: number, write: Write): void {
  write(line('sent to', ['inputs', 'accepted', 'refused']));
  for (const [target, count] of counts) write(line(target, [count.inputs, count.accepted, count.refused]));
  write(line('in all', [inputs]));
  write(line('seconds', [seconds.toFixed(1)]));
  write(`the longest wait was for ${slowest.target}: ${Math.round(slowest.milliseconds)} ms`);
}

/** Prints what was wrong, the least input that leads to it, and how the round is played again. */
export function printFailure({ what, says, shot, least, seed, round, place }: Failure, write: Write): void {
  write(`${what}: ${says}`);
  write(`input ${place} of round ${round}, to ${shot.target} as ${shot.as ?? 'nobody'}`);
  write(`${least.method} ${least.path} ${JSON.stringify(least.headers)}`);
  write(String(least.made === undefined ? (least.raw ?? least.body) : JSON.stringify(least.made.value)).slice(0, 4000));
  write(`again: node --conditions=@stafett/source packages/proof/fuzzing/src/main.ts --seed ${seed} --round ${round} --lanes 1 --inputs 1`);
}
