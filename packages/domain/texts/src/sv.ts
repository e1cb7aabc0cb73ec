import access from './sv/access.json' with { type: 'json' };
import consent from './sv/consent.json' with { type: 'json' };
import goals from './sv/goals.json' with { type: 'json' };
import input from './sv/input.json' with { type: 'json' };
import laws from './sv/laws.json' with { type: 'json' };
import page from './sv/page.json' with { type: 'json' };
import planViolations from './sv/plan-violations.json' with { type: 'json' };
import plan from './sv/plan.json' with { type: 'json' };
import rules from './sv/rules.json' with { type: 'json' };
import workspace from './sv/workspace.json' with { type: 'json' };

/** Every word in Swedish, by key. */
export const sv = { ...access, ...consent, ...goals, ...input, ...laws, ...page, ...plan, ...planViolations, ...rules, ...workspace };

/** The key of a text. */
export type TextId = keyof typeof sv;
