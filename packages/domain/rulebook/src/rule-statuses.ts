import { z } from 'zod';
import statusData from './data/statuses.json' with { type: 'json' };
import { type RuleId, ruleIds } from './rules.ts';

/** What carries a rule: code that decides it, a screen or package that people meet, people themselves, or a part that has not been built. */
export const RuleStatus = z.enum(['code', 'screen', 'people', 'planned']);
export type RuleStatus = z.infer<typeof RuleStatus>;

/** The state of a rule in this product. */
export interface RuleState {
  readonly status: RuleStatus;
  /** What carries it or what it waits for, when no code decides it. */
  readonly why?: string;
}

/** Rules that no code decides, for one and the same reason, as they stand in `statuses.json`. */
export const StatusEntry = z.strictObject({
  status: RuleStatus.exclude(['code']),
  why: z.string().regex(/^[A-Z].{20,}\.$/, 'One whole sentence'),
  rules: z.array(z.string()).min(1),
});
export type StatusEntry = z.infer<typeof StatusEntry>;

function stateOf(id: RuleId): RuleState {
  const entry = (statusData as readonly StatusEntry[]).find(({ rules }) => rules.includes(id));
  return entry === undefined ? { status: 'code' } : { status: entry.status, why: entry.why };
}

/**
 * Whether code decides a rule, and why not when it does not; a rule for which nothing else is stated is to be decided by code (APP-61).
 *
 * @example
 * ruleStatuses['CON-02'] // { status: 'code' }
 * ruleStatuses['PAR-08'].status // 'people'
 */
export const ruleStatuses = /* @__PURE__ */ Object.fromEntries(ruleIds.map((id) => [id, stateOf(id)])) as Readonly<Record<RuleId, RuleState>>;
