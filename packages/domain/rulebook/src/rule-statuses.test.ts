import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import statusData from './data/statuses.json' with { type: 'json' };
import { RuleStatus, ruleStatuses, StatusEntry } from './rule-statuses.ts';
import { type RuleId, ruleIds } from './rules.ts';

describe('APP-61: every rule says whether code decides it', () => {
  test('what no code decides has one reason, in a whole sentence, and is a rule of the specification', () => {
    expect(z.array(StatusEntry).safeParse(statusData).error).toBeUndefined();
    const listed = statusData.flatMap(({ rules }) => rules);
    expect(listed.filter((id, place) => !(ruleIds as readonly string[]).includes(id) || listed.indexOf(id) < place)).toEqual([]);
  });

  test('a reason is stated once', () => {
    const reasons = statusData.map(({ why }) => why);
    expect(new Set(reasons).size).toBe(reasons.length);
  });

  test('each rule has a status, in the order of the specification', () => {
    expect(Object.keys(ruleStatuses)).toEqual(ruleIds);
  });

  test.each(statusData)('$status: $why', ({ status, why, rules }) => {
    for (const id of rules) expect(ruleStatuses[id as RuleId]).toEqual({ status, why });
  });

  test('every other rule is to be decided by code, and needs no reason', () => {
    const listed = new Set(statusData.flatMap(({ rules }) => rules));
    for (const id of ruleIds.filter((rule) => !listed.has(rule))) expect(ruleStatuses[id]).toEqual({ status: 'code' });
  });

  test.each<[prefix: string, statuses: RuleStatus[], reason: string]>([
    ['CON', ['code', 'planned'], 'what this product exists for; only who decides between SiS and a region waits'],
    ['LAD', ['code'], 'the ladder and the baton'],
    ['DIS', ['code', 'planned'], 'the two clocks of discharge are decided, the rest has a part of its own'],
    ['QUA', ['planned'], 'quality has a part of its own'],
    ['APP', ['screen', 'planned', 'code'], 'the apps show; code decides only the catalogue'],
  ])('the rules %s are %j: %s', (prefix, statuses) => {
    expect(new Set(ruleIds.filter((id) => id.startsWith(prefix)).map((id) => ruleStatuses[id].status))).toEqual(new Set(statuses));
  });

  test('there are four statuses', () => {
    expect(RuleStatus.options).toEqual(['code', 'screen', 'people', 'planned']);
  });
});
