import { expect, test } from 'vitest';
import { accessGrounds, emergencyGround, groundIn, statedReason } from './access-reason.ts';

const opening = { reason: 'childInDanger', why: 'Hittad: ensam, vid sjön' } as const;

test('SEC-08: the opening states its reason in words, and reading by it does not', () => {
  expect(statedReason(opening)).toBe('emergency:childInDanger: Hittad: ensam, vid sjön');
  expect(emergencyGround(opening)).toBe('emergency:childInDanger');
});

test('SEC-05: to one who may not read the words the ground alone is told', () => {
  expect(groundIn(statedReason(opening))).toBe(emergencyGround(opening));
  expect(groundIn(emergencyGround(opening))).toBe(emergencyGround(opening));
  for (const ground of accessGrounds) expect(groundIn(ground)).toBe(ground);
});
