import { expect, test } from 'vitest';
import { standingOf } from './standing-of.ts';

const cases: readonly [reason: string, asked: Parameters<typeof standingOf>[0], standing: string | undefined][] = [
  ['nobody is asked', {}, undefined],
  ['nobody is asked, whatever was said before', { acceptance: { state: 'accepted' } }, undefined],
  ['the family takes on its own', { responsible: { person: 'p' }, proposedBy: 'a' }, 'accepted'],
  ['a party wrote its own', { responsible: { party: 'a' }, proposedBy: 'a' }, 'accepted'],
  ['who wrote it is not told', { responsible: { party: 'a' } }, 'accepted'],
  ['another wrote it', { responsible: { party: 'a' }, proposedBy: 'b' }, 'requested'],
  ['another wrote it, and it said yes', { responsible: { party: 'a' }, proposedBy: 'b', acceptance: { state: 'accepted' } }, 'accepted'],
  ['it said no', { responsible: { party: 'a' }, acceptance: { state: 'declined' } }, 'declined'],
  ['it must decide first, though it wrote it itself', { responsible: { party: 'a' }, proposedBy: 'a', acceptance: { state: 'requested' } }, 'requested'],
];
test.each(cases)('GOA-14: %s', (_reason, asked, standing) => expect(standingOf(asked)).toBe(standing));
