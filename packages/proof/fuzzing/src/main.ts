import { parseArgs } from 'node:util';
import { fuzz } from './fuzz.ts';
import { printFailure, printTally } from './print-tally.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '10000' },
    seed: { type: 'string', default: '1' },
    round: { type: 'string', default: '0' },
    lanes: { type: 'string', default: '3' },
  },
});
const write = (text: string): void => void process.stdout.write(`${text}\n`);

const began = performance.now();
const { tally, failure } = await fuzz({ inputs: Number(values.inputs), seed: Number(values.seed), round: Number(values.round), lanes: Number(values.lanes) });
printTally(tally, (performance.now() - began) / 1000, write);
if (failure !== undefined) printFailure(failure, write);
process.exitCode = failure === undefined ? 0 : 1;
