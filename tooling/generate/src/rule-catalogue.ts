import { join } from 'node:path';
import { type RuleId, type RuleState, ruleById, ruleIds, ruleStatuses, type Strength } from '@stafett/rulebook';
import { type Citation, findCitations } from './find-citations.ts';

/** A rule of the specification: how binding it is, what carries it, and where it is applied and proved. */
export interface CataloguedRule extends RuleState {
  readonly id: RuleId;
  readonly strength: Strength;
  /** The code that applies it, from the root of the workspace. */
  readonly files: readonly string[];
  readonly tests: readonly string[];
}

/** The root of this workspace. */
export const workspaceRoot: string = join(import.meta.dirname, '../../..');

/** The catalogue from what has been found. */
export function catalogueOf(citations: readonly Citation[], statuses: Readonly<Record<RuleId, RuleState>> = ruleStatuses): readonly CataloguedRule[] {
  const byRule = Map.groupBy(citations, ({ rule }) => rule);
  return ruleIds.map((id) => {
    const cited = byRule.get(id) ?? [];
    const pathsOf = (kind: Citation['kind']) => cited.filter((citation) => citation.kind === kind).map(({ path }) => path);
    return { id, strength: ruleById(id).strength, ...statuses[id], files: pathsOf('code'), tests: pathsOf('test') };
  });
}

/** Every rule, with the files that apply it and the tests that prove it as they are now (APP-61). */
export function ruleCatalogue(root: string = workspaceRoot): readonly CataloguedRule[] {
  return catalogueOf(findCitations(root));
}
