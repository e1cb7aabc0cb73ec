import { describe, expect, test } from 'vitest';
import { checkRules, type Fault } from './check-rules.ts';
import { workspaceRoot } from './rule-catalogue.ts';

const findings = checkRules(workspaceRoot);
const found = (fault: Fault) => findings.filter((finding) => finding.fault === fault).map(({ place, says }) => `${place} ${says}`);

describe('APP-61: the rules, their code and their tests hold together', () => {
  test.each<[says: string, fault: Fault]>([
    ['the page of the rules is what would be generated', 'stalePage'],
    ['a rule has code or a stated reason', 'noReason'],
    ['a rule that code decides is cited by code', 'noCode'],
    ['a rule that code decides is named by a test', 'noTest'],
    ['a number that is cited exists', 'unknownRule'],
  ])('%s', (_says, fault) => {
    expect(found(fault)).toEqual([]);
  });
});
