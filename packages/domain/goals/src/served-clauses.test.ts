import { expect, test } from 'vitest';
import { type Reading, readText } from './read-text.ts';
import { actionOf, servedClausesOf } from './served-clauses.ts';

const actionsIn = (reading: Reading): string[] =>
  reading.sentences
    .flatMap((sentence) => servedClausesOf(reading, sentence))
    .map((clause) => `${reading.tokens[clause.actor.at]?.word} ${reading.tokens[actionOf(reading, clause)]?.word ?? '–'}`);

test.each([
  ['Skolan ringer hem', ['skolan ringer'], 'a service acts'],
  ['Läraren ska ringa hem', ['läraren ringa'], 'behind a helping verb'],
  ['Skolan har ordnat en plats', ['skolan har'], 'something has been done'],
  ['Läraren har läst om adhd', ['läraren –'], 'what one has learned is no action'],
  ['Skolan vet vad Ali kan', ['skolan –'], 'a service only knows'],
  ['Skolan är trygg', ['skolan –'], 'a service only is'],
  ['Skolan blir bättre på att lyssna', ['skolan blir'], 'what it becomes better at'],
  ['Skolan ska inte ringa', ['skolan –'], 'a no after the verb'],
  ['Läraren slutar ringa', ['läraren –'], 'it ends'],
  ['Skolan ska, ringa', ['skolan –'], 'a comma stands before'],
  ['Ali går till skolan och BUP ringer', ['bup ringer'], 'a later clause'],
  ['Skolan ringer och läraren skriver', ['skolan ringer', 'läraren skriver'], 'two of them'],
  ['Ali går till skolan, skolan fungerar', [], 'it only works'],
  ['Skolan ska en två tre fyra fem ringa', ['skolan ringa'], 'seven words on'],
  ['Skolan ska en två tre fyra fem sex ringa', ['skolan –'], 'too far on'],
  ['Ali ringer skolan', [], 'a person acts'],
  ['Skolan', [], 'no verb'],
])('in "%s" the services do %j: %s', (goal, expected) => {
  expect(actionsIn(readText(goal))).toEqual(expected);
});
