import { checkHouse } from './check-house.ts';

const findings = checkHouse(process.cwd());
for (const { place, says, rule } of findings) console.log(`${place}: ${says} (${rule})`);
console.log(findings.length === 0 ? 'The house rules hold.' : `${findings.length} breaches of the house rules.`);
process.exitCode = findings.length === 0 ? 0 : 1;
