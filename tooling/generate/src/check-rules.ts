import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type RuleId, type RuleState, ruleIds, ruleStatuses } from '@stafett/rulebook';
import { type Citation, findCitations } from './find-citations.ts';
import { type CataloguedRule, catalogueOf } from './rule-catalogue.ts';
import { pagePath, rulesPage } from './rules-page.ts';

/** What can be wrong: a page that is not current, a rule that nothing carries, one without its code or tests, a number that does not exist. */
export type Fault = 'stalePage' | 'noReason' | 'noCode' | 'noTest' | 'unknownRule';

const command = 'node --conditions=@stafett/source tooling/generate/src/main.ts';

/** Something about the rules that does not hold. */
export interface Finding {
  readonly fault: Fault;
  readonly place: string;
  readonly says: string;
}

/** What does not hold about the rules of a workspace: the page, the reasons, the code and tests, the numbers (APP-61). */
export function checkRules(root: string, statuses: Readonly<Record<RuleId, RuleState>> = ruleStatuses): readonly Finding[] {
  const citations = findCitations(root);
  const catalogue = catalogueOf(citations, statuses);
  return [...checkPage(root, catalogue), ...catalogue.flatMap(checkRule), ...checkNumbers(citations)];
}

function checkPage(root: string, catalogue: readonly CataloguedRule[]): readonly Finding[] {
  const path = join(root, pagePath);
  const isCurrent = existsSync(path) && readFileSync(path, 'utf8') === rulesPage(catalogue);
  return isCurrent ? [] : [{ fault: 'stalePage', place: pagePath, says: `is not what would be generated: run ${command}` }];
}

function checkRule({ id: place, status, why, files, tests }: CataloguedRule): readonly Finding[] {
  if (status !== 'code') return why ? [] : [{ fault: 'noReason', place, says: 'has neither code nor a stated reason' }];
  return [
    ...(files.length > 0 ? [] : [{ fault: 'noCode', place, says: 'is said to be decided by code, and no code cites it' } as const]),
    ...(tests.length > 0 ? [] : [{ fault: 'noTest', place, says: 'is said to be decided by code, and no test names it in a title or a reason' } as const]),
  ];
}

function checkNumbers(citations: readonly Citation[]): readonly Finding[] {
  const known = new Set<string>(ruleIds);
  return citations
    .filter(({ rule }) => !known.has(rule))
    .map(({ rule, path }) => ({ fault: 'unknownRule', place: path, says: `cites ${rule}, and there is no such rule` }));
}
