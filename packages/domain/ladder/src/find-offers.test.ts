import { describe, expect, test } from 'vitest';
import { exampleMap } from './example-map.ts';
import { findOffers } from './find-offers.ts';
import { foldSwedish, searchWordsIn, stemsOf, wordsIn } from './fold-swedish.ts';
import { LocalMap, type LocalOffer } from './local-map.schema.ts';
import { likenessOf } from './match-words.ts';

const offer = (unit: string, changes: Partial<LocalOffer> = {}, needs: readonly string[] = ['sömn']): LocalOffer => ({
  unit,
  step: 'information',
  contact: { phone: '010-000 00 09' },
  targetGroup: { needs: [...needs] },
  openingHours: [],
  ...changes,
});
const mapOf = (...offers: readonly LocalOffer[]): LocalMap => ({ area: 'Solberga', offers: [...offers] });
const unitsFor = (map: LocalMap, words: string, age?: number) => findOffers(map, words, { age }).map(({ offer: { unit } }) => unit);

describe('LAD-04: words are read as Swedish is written', () => {
  test.each([
    ['capitals are small', 'ÅNGEST', 'ångest'],
    ['å, ä and ö are letters of their own', 'åäö', 'åäö'],
    ['however they are put together', 'a\u030Aa\u0308o\u0308', 'åäö'],
    ['other marks are not', 'idé müsli à', 'ide musli a'],
  ])('%s', (_reason, text, folded) => expect(foldSwedish(text)).toBe(folded));

  test('words are letters and digits, and what stands between them parts them', () => {
    expect(wordsIn('ADHD-utredning, 7 år!')).toEqual(['adhd', 'utredning', '7', 'år']);
    expect(wordsIn('…')).toEqual([]);
  });
  test('little words are not searched for, and each word once', () => {
    expect(searchWordsIn('Jag har ont i magen och ont i huvudet')).toEqual(['ont', 'magen', 'huvudet']);
  });
  test('a stem has three letters or more, the shortest stands first and the word itself last', () => {
    expect(stemsOf('sömnen')).toEqual(['sömn', 'sömne', 'sömnen']);
    expect(stemsOf('bus')).toEqual(['bus']);
    expect(stemsOf('buss')).toEqual(['bus', 'buss']);
  });
  test.each([
    ['the same word', 'sömn', 'sömn', 'same'],
    ['the map has another form', 'ångest', 'ångesten', 'inflected'],
    ['so has the family', 'skolorna', 'skola', 'inflected'],
    ['with two letters for one', 'vänner', 'vän', 'inflected'],
    ['a part of a compound', 'frånvaro', 'skolfrånvaro', 'part'],
    ['the first part loses its end', 'skolan', 'skolfrånvaro', 'part'],
    ['the family writes the compound', 'sömnproblem', 'sömn', 'part'],
    ['three letters are no part', 'vän', 'ovänskap', undefined],
    ['nor is the middle of a word', 'trygg', 'otrygghet', undefined],
    ['without å, ä and ö on the keys', 'atstorning', 'ätstörning', 'withoutMarks'],
    ['in another form too', 'atstorningar', 'ätstörning', 'withoutMarks'],
    ['ö is not o where both are written', 'hot', 'höst', undefined],
    ['another word', 'rymd', 'sömn', undefined],
  ] as const)('%s: %s and %s', (_reason, one, other, likeness) => expect(likenessOf(one, other)).toBe(likeness));
});

describe('LAD-04: families find units in their own words', () => {
  test('it is said which word met which, how alike they are, and where it stands', () => {
    expect(findOffers(exampleMap, 'Samtal om skolan och sömnen', { age: 12 }).map(({ offer: { unit }, score, matched }) => ({ unit, score, matched }))).toEqual(
      [
        {
          unit: 'Första linjen',
          score: 26,
          matched: [
            { word: 'samtal', met: 'samtal', likeness: 'same', where: 'offers' },
            { word: 'sömnen', met: 'sömn', likeness: 'inflected', where: 'needs' },
          ],
        },
        { unit: 'Skolhälsan', score: 24, matched: [{ word: 'skolan', met: 'skolan', likeness: 'same', where: 'needs' }] },
        { unit: 'Elevstödet', score: 12, matched: [{ word: 'skolan', met: 'skolfrånvaro', likeness: 'part', where: 'needs' }] },
      ],
    );
  });
  test('the unit’s name is searched as well', () => {
    expect(findOffers(exampleMap, 'kojan')[0]).toMatchObject({ score: 16, matched: [{ met: 'kojan', where: 'unit', likeness: 'same' }] });
  });
  test('each word counts once, where it counts most', () => {
    const sleep = offer('Sömnskolan', { offers: 'Sömn, sömn och sömn' });
    expect(findOffers(mapOf(sleep), 'sömn')).toEqual([{ offer: sleep, score: 24, matched: [{ word: 'sömn', met: 'sömn', likeness: 'same', where: 'needs' }] }]);
  });
  test('words that nobody answers to find nothing', () => expect(unitsFor(exampleMap, 'rymdfärder')).toEqual([]));
  test('without a word everything is shown, from the lowest step, by name', () => {
    expect(unitsFor(exampleMap, '  ')).toEqual(['Öppna förskolan Kojan', 'Första linjen', 'Skolhälsan', 'Elevstödet', 'Familjeguiden']);
    expect(unitsFor(exampleMap, 'jag vill ha hjälp')).toHaveLength(5);
  });
  test('of equals the lower step stands first, then the name, in whatever order they were filled in', () => {
    const offers = [offer('Beta', { step: 'wayfinder' }), offer('Gamma'), offer('Alfa'), offer('Delta', { step: 'earlyDetection' })];
    expect(unitsFor(mapOf(...offers), 'sömn')).toEqual(['Delta', 'Alfa', 'Gamma', 'Beta']);
    expect(unitsFor(mapOf(...offers.toReversed()), 'sömn')).toEqual(['Delta', 'Alfa', 'Gamma', 'Beta']);
  });
  test('the one that meets more words stands first', () => {
    const offers = [offer('Alfa', {}, ['sömn']), offer('Beta', {}, ['sömn', 'oro'])];
    expect(unitsFor(mapOf(...offers), 'oro och sömn')).toEqual(['Beta', 'Alfa']);
  });
});

describe('LAD-04: a unit is found for the ages that it is for', () => {
  const map = mapOf(offer('Ungdom', { targetGroup: { fromAge: 13, toAge: 17, needs: ['sömn'] } }), offer('Alla'));
  test.each([
    ['too young', 12, ['Alla']],
    ['just old enough', 13, ['Alla', 'Ungdom']],
    ['just young enough', 17, ['Alla', 'Ungdom']],
    ['too old', 18, ['Alla']],
    ['newborn', 0, ['Alla']],
    ['not known', undefined, ['Alla', 'Ungdom']],
  ] as const)('%s', (_reason, age, units) => {
    expect(unitsFor(map, 'sömn', age)).toEqual(units);
    expect(unitsFor(map, '', age)).toEqual(units);
  });
});

describe('LAD-04: what a municipality or a region fills in is checked', () => {
  const faultsOf = (changes: object) =>
    LocalMap.safeParse(mapOf({ ...offer('Alfa'), ...changes })).error?.issues.map((issue) => [
      issue.path.slice(2).join('.'),
      issue.code === 'custom' ? issue.params?.violation : issue.code,
    ]);
  test.each([
    ['as it should be', {}, undefined],
    ['some way to get in touch', { contact: {} }, [['contact', 'contactMissing']]],
    ['one way is enough', { contact: { visit: 'Torget 2' } }, undefined],
    ['a page is reached safely', { contact: { web: 'http://example.org' } }, [['contact.web', 'invalid_format']]],
    ['the youngest is not older than the oldest', { targetGroup: { fromAge: 8, toAge: 7, needs: ['oro'] } }, [['targetGroup.toAge', 'agesTurned']]],
    ['one age is a group', { targetGroup: { fromAge: 8, toAge: 8, needs: ['oro'] } }, undefined],
    ['a need that families know', { targetGroup: { needs: [] } }, [['targetGroup.needs', 'too_small']]],
    ['opens before it closes', { openingHours: [{ days: ['monday'], from: '16:00', to: '16:00' }] }, [['openingHours.0.to', 'closesBeforeOpening']]],
    ['a step of the ladder', { step: 'lift' }, [['step', 'invalid_value']]],
    ['nothing that is not asked for', { fax: '1' }, [['', 'unrecognized_keys']]],
  ])('%s', (_reason, changes, faults) => expect(faultsOf(changes)).toEqual(faults));
});
