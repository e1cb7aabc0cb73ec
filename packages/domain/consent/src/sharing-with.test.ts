import { expect, test } from 'vitest';
import { sharingWith } from './sharing-with.ts';
import { bvc, josef, morning, preschool, someFacts } from './testing/a-consent.ts';
import { about } from './testing/answer-to.ts';

test.each([
  [[undefined, [preschool], [bvc]], ['allowed', 'refused', 'allowed'], 'after one that everybody needs'],
  [[[preschool], undefined, [bvc]], ['refused', 'allowed', 'allowed'], 'before it'],
  [[[bvc], [preschool]], ['allowed', 'refused'], 'one after the other'],
])('CON-22: of items of one kind each is shared with those who need it, %#', (needs, expected, _reason) => {
  const decide = sharingWith(bvc, { facts: someFacts(), at: morning });
  expect(needs.map((neededBy) => decide({ ...about(josef, 'goal'), neededBy }).outcome)).toEqual(expected);
});
