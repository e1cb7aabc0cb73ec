import { LadderFacts, placeOnLadder } from '@stafett/ladder';
import { describe, expect, test } from 'vitest';
import { createTexts } from './create-texts.ts';
import { sayLadderMove } from './say-ladder.ts';

const texts = createTexts('sv');

describe('LAD-02: what would move a situation is said in words', () => {
  test.each([
    ['parties', 1, 'en verksamhet räcker'],
    ['parties', 3, '3 verksamheter behövs'],
    ['principals', 0, 'ingen huvudman behövs'],
    ['soughtHelp', true, 'familjen söker hjälp'],
    ['soughtHelp', false, 'familjen har inte sökt hjälp'],
    ['knowsWhereToTurn', false, 'familjen inte vet vart den ska vända sig'],
    ['sentAround', 0, 'familjen blir mottagen'],
    ['coordination', 'withSupport', 'familjen behöver stöd för att samordna'],
    ['coordination', 'cannot', 'familjen inte orkar samordna'],
    ['urgency', 'none', 'det kan vänta'],
    ['placement', 'moving', 'barnet flyttar'],
    ['discharge', 'ready', 'personen är utskrivningsklar'],
    ['hasSip', false, 'planen är avslutad'],
  ] as const)('%s %s', (fact, to, said) => {
    expect(sayLadderMove({ step: 'information', changes: [{ fact, to }] }, texts)).toBe(`Information, om ${said}.`);
  });
  test('several things are one sentence', () => {
    const { down } = placeOnLadder(LadderFacts.parse({ parties: 2, principals: 2, hasSip: true }));
    expect(down.map((move) => sayLadderMove(move, texts))).toEqual(['Vägvisare, om en huvudman räcker och planen är avslutad.']);
  });
});
