import { describe, expect, test } from 'vitest';
import { goalId, hanna, josef, minutes, paediatrics, preschool, socialServices, worker } from './testing/fictional-family.ts';
import { withholdWords } from './withhold-words.ts';

const place = ({ house, unit }: typeof preschool) => ({ house, unit });
const telling = { sender: place(socialServices), receiver: place(preschool) };
const karin = { user: 'karin', name: 'Karin', ...place(preschool) };
const elin = { user: 'elin', name: 'Elin', ...place(paediatrics) };
const said = (changes: object): object => withholdWords({ id: goalId(1), ...changes }, telling);

describe('SEC-05: words are told to one who is not cleared only when it wrote them itself', () => {
  test.each([
    ['words that a plan needs', { text: 'I ÅSBY', by: worker }, { text: '–', by: worker }],
    ['words that it can do without', { note: 'I ÅSBY', by: worker }, { note: undefined, by: worker }],
    ['the receiver’s own words', { text: 'I ÅSBY', note: 'HÄR', by: karin }, { text: 'I ÅSBY', note: 'HÄR', by: karin }],
    ['those of a third, and who it was', { text: 'I ÅSBY', by: elin }, { text: '–', by: { user: 'withheld', name: '–', ...telling.sender } }],
    [
      'what others say inside what is one’s own',
      { by: karin, views: [{ words: 'NÄRA', by: worker }] },
      { by: karin, views: [{ words: undefined, by: worker }] },
    ],
    ['what has no writer, inside what is one’s own', { by: karin, scale: { steps: ['A', 'B'] } }, { by: karin, scale: { steps: ['–', '–'] } }],
    ['a field that nobody has decided on', { village: 'ÅSBY' }, { village: undefined }],
    [
      'why a request was declined',
      { acceptance: { state: 'declined', reason: 'FLYTTAT', by: worker } },
      { acceptance: { state: 'declined', reason: undefined, by: worker } },
    ],
  ])('%s', (_reason, written, left) => expect(said(written)).toEqual({ id: goalId(1), ...left }));

  test.each([
    ['ids, days and moments', { parent: josef, people: [hanna], due: '2026-11-23', at: minutes(0) }],
    ['numbers and answers', { version: 3, stillNeeded: true }],
    ['closed lists', { kind: 'longTerm', signs: ['absence'], information: 'goal', status: 'underWay', form: 'video' }],
    ['why a plan was closed', { reason: 'noNeed' }],
    ['who somebody is', { name: 'Hanna Ahlgren', relation: 'guardian' }],
  ])('%s are told', (_reason, written) => expect(said(written)).toEqual({ id: goalId(1), ...written }));

  test.each([
    ['words around a day', '2026-11-23 i Åsby'],
    ['words around an id', `Åsby ${josef}`],
    ['a day with words after it', '2026-11-23T08:00:00.000Z Åsby'],
  ])('%s are words', (_reason, text) => expect(said({ due: text })).toEqual({ id: goalId(1), due: undefined }));
});
