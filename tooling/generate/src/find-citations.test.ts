import { describe, expect, test } from 'vitest';
import type { CitingKind } from './citing-files.ts';
import { citationsIn } from './find-citations.ts';

const first = `CON-${'01'}`;
const second = `LAD-${'03'}`;
const kindsIn = (kind: CitingKind, text: string) => citationsIn({ path: 'x.ts', kind, text }).map((citation) => [citation.rule, citation.kind]);

describe('APP-61: what counts as a citation', () => {
  test.each<[text: string, rules: string[], reason: string]>([
    [`/** Who leads (${first}, ${second}). */`, [first, second], 'two rules in one sentence'],
    [`rule: '${first}', other: '${first}'`, [first], 'each rule once'],
    [`{ "rule": "${second}" }`, [second], 'data'],
    [
      `/**\n * Who leads (${first}).\n *\n * @example\n * f() // '${second}'\n */\nexport const f = 1;`,
      [first],
      'an example shows an answer, and applies nothing',
    ],
    [`/**\n * @example\n * f()\n * @throws Error (${second})\n */\nconst rule = '${first}';`, [second, first], 'what comes after an example'],
    [`// ${first}–12`, [first], 'a range is cited by its ends as they are written'],
    [`${first}2`, [], 'a longer number is another thing'],
    [`X${first} my-${first}`, [], 'a part of a longer word is another thing'],
    [`con-${'01'} CON-${'1'}`, [], 'a number is written in one way'],
    [`ISO-${'27'} SHA-${'25'}`, [], 'what is numbered alike, and is no rule'],
    [`CON-${'99'}`, [], 'the number that tests use for what does not exist'],
    [`CON-${'77'}`, [`CON-${'77'}`], 'a number that does not exist is found, to be reported'],
  ])('%# in code: %s', (text, rules) => {
    expect(kindsIn('code', text)).toEqual(rules.map((rule) => [rule, 'code']));
  });

  test.each<[text: string, kind: CitingKind, reason: string]>([
    [`test('${first}: it holds', …)`, 'test', 'a title'],
    [`test("it holds (${first})", …)`, 'test', 'a title in other marks'],
    [`test(\`${first}: \${name} holds\`, …)`, 'test', 'a title that is put together'],
    [`{ reason: '${first}: custody changes' }`, 'test', 'a reason in a table'],
    [`{ says: 'it\\'s ${first}' }`, 'test', 'a sentence with an apostrophe'],
    [`['${first}', 3]`, 'mention', 'what a table works with'],
    [`// ${first}: it's not proved\nlawsFor('${first}')`, 'mention', 'a comment'],
    [`/* '${first}: it holds' */`, 'mention', 'a comment that looks like a title'],
    [`const at = 'http://x'; test('${first}: it holds', …)`, 'test', 'a title after an address, which is no comment'],
  ])('%# in a test: %s', (text, kind) => {
    expect(kindsIn('test', text)).toEqual([[first, kind]]);
  });
});
