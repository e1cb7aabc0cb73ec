import { describe, expect, test } from 'vitest';
import { aProcess, noon } from '../testing/a-process.ts';
import { recapsOf } from './recaps-of.ts';

describe('PAR-10: one who was not there is owed a recap', () => {
  const rows: readonly [reason: string, recap: object, says: object][] = [
    ['nothing is said of it', {}, { state: 'owed', lacks: ['by', 'how', 'due'], isViewToAsk: false }],
    ['all is said', { by: 'bup', how: 'pictures', due: '2026-12-11' }, { state: 'owed', lacks: [], isViewToAsk: false }],
    ['its day has passed', { by: 'bup', due: '2026-12-10' }, { state: 'late', lacks: ['how'], isViewToAsk: false }],
    ['given, and the view is asked for', { givenOn: '2026-12-11' }, { state: 'given', lacks: [], isViewToAsk: true }],
    ['given tomorrow', { givenOn: '2026-12-12' }, { state: 'owed', lacks: ['by', 'how', 'due'], isViewToAsk: false }],
    ['the view has been asked for', { givenOn: '2026-12-11', viewAskedOn: '2026-12-11' }, { state: 'given', lacks: [], isViewToAsk: false }],
    ['it is to be asked for tomorrow', { givenOn: '2026-12-11', viewAskedOn: '2026-12-12' }, { state: 'given', lacks: [], isViewToAsk: true }],
    ['the child declined', { declinedOn: '2026-12-11', due: '2026-12-01' }, { state: 'declined', lacks: [], isViewToAsk: false }],
    ['declined first and given after', { declinedOn: '2026-12-10', givenOn: '2026-12-11' }, { state: 'given', lacks: [], isViewToAsk: true }],
  ];
  test.each(rows)('%s', (_reason, recap, says) => {
    expect(recapsOf(aProcess({ recaps: [{ to: 'alma', ...recap }] }), noon('2026-12-11'))).toEqual([{ to: 'alma', ...says }]);
  });
});
