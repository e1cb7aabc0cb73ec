import access from './sv/access.json' with { type: 'json' };
import cli from './sv/cli.json' with { type: 'json' };
import consent from './sv/consent.json' with { type: 'json' };
import content from './sv/content.json' with { type: 'json' };
import goals from './sv/goals.json' with { type: 'json' };
import input from './sv/input.json' with { type: 'json' };
import ladder from './sv/ladder.json' with { type: 'json' };
import laws from './sv/laws.json' with { type: 'json' };
import page from './sv/page.json' with { type: 'json' };
import planViolations from './sv/plan-violations.json' with { type: 'json' };
import plan from './sv/plan.json' with { type: 'json' };
import process from './sv/process.json' with { type: 'json' };
import rules from './sv/rules.json' with { type: 'json' };
import workspace from './sv/workspace.json' with { type: 'json' };

/** Every word in Swedish, by key. */
export const sv = {
  ...access,
  ...cli,
  ...consent,
  ...content,
  ...goals,
  ...input,
  ...ladder,
  ...laws,
  ...page,
  ...plan,
  ...planViolations,
  ...process,
  ...rules,
  ...workspace,
};

/** The key of a text. */
export type TextId = keyof typeof sv;
