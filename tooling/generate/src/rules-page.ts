import { lawById, lawIds, ruleById, type RuleStatus } from '@stafett/rulebook';
import { createTexts, sayLawInEnglish, sayRule, sayRuleInEnglish } from '@stafett/texts';
import { aboutSeries } from './about-series.ts';
import type { CataloguedRule } from './rule-catalogue.ts';

/** Where the page stands, from the root of the workspace. */
export const pagePath = 'docs/rules.md';

const texts = createTexts('sv');
const statuses: readonly RuleStatus[] = ['code', 'screen', 'people', 'planned'];
const strengths = { L: 'law', R: 'routine', A: 'advice', P: 'product' } as const;
const seriesOf = (id: string): string => id.slice(0, id.indexOf('-'));

const intro = `# The rules

This page is generated from the rulebook, its words and the citations in code and tests; \`npm test -- --only docs\` fails when it is not current.

- **Strength**: *law* is never configurable; *routine* differs from place to place and is data in a profile; *advice* is shown and never blocks; *product* is a
  requirement of Stafett's own. Where two stand, the duty has the first and its number or form the second.
- **Source**: \`SKL\` the handbook of Sveriges Kommuner och Landsting (2019), \`SIS-P\` the pilot with SIP at SiS (2023), \`SIS-I\` the report on integrated care at SiS
  (2025), \`UPP\` Uppsala (2016), \`VGR\` Västra Götaland (from 2021).
- **Status**: *code* decides it; a *screen*, or what else people meet, carries it; *people* do it; it is *planned*.
- **Code** applies the rule and cites its number; **tests** name it in a title or a reason.`;

/** The page of the rules: for each its sentences, strength, sources, laws, code and tests. */
export function rulesPage(catalogue: readonly CataloguedRule[]): string {
  const series = [...Map.groupBy(catalogue, ({ id }) => seriesOf(id))];
  const parts = [
    intro,
    overview(series),
    ...series.map(([prefix, rules]) => [`## ${prefix}: ${aboutSeries[prefix]}`, ...rules.map(ruleInWords)].join('\n\n')),
    laws(),
  ];
  return `${parts.join('\n\n')}\n`;
}

function overview(series: readonly (readonly [string, readonly CataloguedRule[]])[]): string {
  const row = (name: string, rules: readonly CataloguedRule[]) =>
    `| ${[name, rules.length, ...statuses.map((status) => rules.filter((rule) => rule.status === status).length)].join(' | ')} |`;
  const all = row(
    'all',
    series.flatMap(([, rules]) => rules),
  );
  const rows = series.map(([prefix, rules]) => row(`${prefix}, ${aboutSeries[prefix]}`, rules));
  return [`| rules | in all | ${statuses.join(' | ')} |`, `| --- |${' ---: |'.repeat(statuses.length + 1)}`, ...rows, all].join('\n');
}

function ruleInWords({ id, status, why, files, tests }: CataloguedRule): string {
  const { strength, form, sources, laws: cited } = ruleById(id);
  const binding = form === undefined ? strengths[strength] : `${strengths[strength]}, its form ${strengths[form]}`;
  const facts = [binding, ...sources, ...cited.map((law) => `[\`${law}\`](#laws)`)].join(' · ');
  const state = why === undefined ? status : `${status}: ${why}`;
  return [
    `### ${id}\n`,
    `${sayRule(id, texts)}  \n*${sayRuleInEnglish(id)}*\n`,
    `- ${facts}`,
    `- ${state}`,
    ...(files.length > 0 ? [`- code: ${files.map(linkTo).join(', ')}`] : []),
    ...(tests.length > 0 ? [`- tests: ${tests.map(linkTo).join(', ')}`] : []),
  ].join('\n');
}

const linkTo = (path: string): string => `[${path.replace(/^packages\/\w+\//, '').replace('/src/', '/')}](../${path})`;

function laws(): string {
  const rows = lawIds.map((id) => {
    const { place, from = '', to = '', confidence, status } = lawById(id);
    return `| \`${id}\` | ${place} | ${status === 'proposal' ? 'proposal: off' : `${from} – ${to}`.trim()} | ${confidence} | ${sayLawInEnglish(id)} |`;
  });
  const legend = 'Confidence: **H** read in the act, **M** from an official secondary source, **L** to be checked before it is relied on.';
  return ['## Laws', '', legend, '', '| id | place | in force | confidence | says |', '| --- | --- | --- | --- | --- |', ...rows].join('\n');
}
