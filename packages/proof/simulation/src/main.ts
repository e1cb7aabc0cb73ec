import { parseArgs } from 'node:util';
import { printSummary } from './print-summary.ts';
import { simulate, traceOf } from './simulate.ts';

const { values } = parseArgs({
  options: { seeds: { type: 'string', default: '1000' }, from: { type: 'string', default: '1' }, seed: { type: 'string' } },
});
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const from = Number(values.seed ?? values.from);
const count = values.seed === undefined ? Number(values.seeds) : 1;
const began = performance.now();
const { counts, broken } = await simulate({ from, count });
printSummary(counts, (performance.now() - began) / 1000, write);
if (values.seed !== undefined || broken !== undefined) for (const line of await traceOf(broken?.seed ?? from)) write(line);
if (broken !== undefined) write(`Seed ${broken.seed}: ${broken.invariant}: ${broken.says}`);
process.exitCode = broken === undefined ? 0 : 1;
