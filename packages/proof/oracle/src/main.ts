import { parseArgs } from 'node:util';
import { compare } from './compare.ts';
import { printComparison } from './print-comparison.ts';

const { values } = parseArgs({ options: { count: { type: 'string', default: '20000' }, seed: { type: 'string', default: '1' } } });
const write = (line: string): void => void process.stdout.write(`${line}\n`);

const began = performance.now();
const comparison = compare(Number(values.seed), Number(values.count));
const seconds = (performance.now() - began) / 1000;

printComparison(comparison, write);
write(`seed ${values.seed}, ${comparison.situations} situations in ${seconds.toFixed(1)} s, ${Math.round(comparison.situations / seconds)} a second`);
process.exitCode = comparison.differing === 0 ? 0 : 1;
