import { describe, expect, test } from 'vitest';
import { type Columns, lookUp } from './look-up.ts';
import { allRows, tables } from './tables.ts';

const weighed = ['goOn', 'doNotGoOn', 'open'];
const answers = ['yes', 'leavesOut', 'no', 'unanswered'];
const either = ['yes', 'no'];
const child = { child: answers, mature: either, stead: ['guardians', 'godMan'], childSaysNo: weighed, childNotAsked: weighed };
const others = { othersYes: ['yes', 'leavesOut', 'none'], othersNo: either, representativeAndPersonDiffer: weighed };

const columns: Readonly<Record<Exclude<keyof typeof tables, 'block'>, Readonly<Record<string, readonly string[]>>>> = {
  childOutsideLvu: {
    ...child,
    deciders: ['allYes', 'someMissing', 'anyNo', 'someLeaveOut', 'nobody'],
    suffices: either,
    childAgainstGuardians: weighed,
    godManNotAsked: weighed,
  },
  childUnderLvu: {
    ...child,
    childDecides: either,
    deciders: ['allYes', 'notAllYes', 'nobody'],
    excused: ['none', 'some'],
    board: ['start', 'doNotStart', 'none'],
    boardAgainstConsent: weighed,
  },
  adultAble: { self: answers, ...others },
  adultUnable: {
    ask: ['start', 'sharing'],
    self: [...answers, 'shown'],
    ...others,
    grounds: ['reach', 'elsewhere', 'none'],
    harm: either,
    unwilling: either,
    personCannotConsent: weighed,
  },
  aboutAnother: { other: answers, takesPart: ['allowed', 'refused', 'needsAssessment'] },
};

function everyWord(of: Readonly<Record<string, readonly string[]>>): Columns[] {
  return Object.entries(of).reduce<Columns[]>((all, [column, words]) => all.flatMap((one) => words.map((word) => ({ ...one, [column]: word }))), [{}]);
}

describe.each(Object.keys(columns) as (keyof typeof columns)[])('the table %s', (name) => {
  const rows = everyWord(columns[name]).map((words) => lookUp(tables[name], words));

  test('has a row for everything that its columns can say', () => {
    expect(rows.length).toBe(Object.values(columns[name]).reduce((product, words) => product * words.length, 1));
  });

  test('has no row that is never reached', () => {
    expect(new Set(rows).size).toBe(tables[name].length);
  });
});

test('every row has a name of its own, an outcome and the number of a rule', () => {
  expect(new Set(allRows.map(({ id }) => id)).size).toBe(allRows.length);
  for (const { then, rule, question } of allRows) {
    expect(['allowed', 'refused', 'needsAssessment']).toContain(then);
    expect(rule).toMatch(/^(CON|SEC)-\d\d$/);
    expect(question ?? 'Q-00').toMatch(/^Q-\d\d$/);
  }
});
