import { type PartResult, runPart } from './run-part.ts';
import { type CheckSettings, readSettings } from './settings.ts';
import { summary } from './summary.ts';

const settings = read();
const results: PartResult[] = [];
for (const part of settings.parts) {
  console.log(`\n── ${part.name}: ${part.proves}`);
  results.push(await runPart(part, settings));
}
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
console.log(summary(results, settings.seed));

function read(): CheckSettings {
  try {
    return readSettings(process.argv.slice(2), process.env);
  } catch (error) {
    console.error((error as Error).message);
    return process.exit(2);
  }
}
