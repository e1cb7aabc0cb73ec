import { expect, test } from 'vitest';
import type { WorkLine } from '../house/house-context.ts';
import { sortWork } from './sort-work.ts';

const line = (name: string, isYours: boolean, action: WorkLine['action']): WorkLine =>
  ({
    plan: name,
    part: 'original',
    name,
    step: 'prepare',
    action,
    holder: { house: 'municipality', unit: 'rad-och-stod' },
    holderName: 'Råd och stöd',
    isYours,
  }) as unknown as WorkLine;

const lines = [line('Josef Ahlgren', true, 'recordConsent'), line('Ella Ström', false, 'awaitAnswers'), line('Åke Öberg', false, 'nothing')];
const names = (found: readonly WorkLine[]) => found.map(({ name }) => name);

test('today holds what is ours to do, waiting what others hold, and all holds everything', () => {
  const { today, waiting, all } = sortWork(lines, '');
  expect([names(today), names(waiting), names(all)]).toEqual([['Josef Ahlgren'], ['Ella Ström'], ['Josef Ahlgren', 'Ella Ström', 'Åke Öberg']]);
});

test('a search keeps the names that hold it, whatever the letters’ size', () => {
  expect(names(sortWork(lines, ' ÖBERG ').all)).toEqual(['Åke Öberg']);
});
