import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkRules } from './check-rules.ts';
import { ruleCatalogue, workspaceRoot } from './rule-catalogue.ts';
import { pagePath, rulesPage } from './rules-page.ts';

writeFileSync(join(workspaceRoot, pagePath), rulesPage(ruleCatalogue()));
const findings = checkRules(workspaceRoot);
for (const { place, says } of findings) console.log(`${place} ${says}`);
console.log(`${pagePath} is written. ${findings.length === 0 ? 'The rules hold together.' : `${findings.length} things about the rules do not hold.`}`);
process.exitCode = findings.length === 0 ? 0 : 1;
