import { parseArgs } from 'node:util';
import { playHistories, seedsFrom } from './play-histories.ts';

const { values } = parseArgs({
  options: {
    histories: { type: 'string', default: '10' },
    from: { type: 'string', default: '1' },
    seed: { type: 'string' },
    'go-on': { type: 'boolean', default: false },
  },
});
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const from = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.histories) : 1;
const { counts, broken, secondsToOpen, seconds } = await playHistories({
  seeds: seedsFrom(from, count),
  goesOn: values['go-on'],
  told: (seed, { wrong, trace }) => {
    write(`${seed}: ${wrong.length === 0 ? 'holds' : wrong.join('\n  ')}`);
    if (wrong.length > 0 || values.seed !== undefined) for (const line of trace) write(line);
  },
});
for (const [what, times] of [...counts].toSorted(([one], [other]) => one.localeCompare(other))) write(`${what.padEnd(40)}${times}`);
write(
  `${count} histories in ${seconds.toFixed(1)} s, of which ${secondsToOpen.toFixed(1)} s to open; ${((60 * count) / (seconds - secondsToOpen)).toFixed(1)} a minute`,
);
for (const { seed } of broken) write(`To play it again: node --conditions=@stafett/source packages/proof/histories/src/main.ts --seed ${seed}`);
process.exitCode = broken.length === 0 ? 0 : 1;
