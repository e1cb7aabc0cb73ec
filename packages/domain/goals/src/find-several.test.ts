import { expect, test } from 'vitest';
import { readGoal } from './read-goal.ts';

const reasonsFor = (goal: string): string[] =>
  readGoal(goal)
    .filter(({ code }) => code === 'several')
    .map(({ reason }) => reason);

test.each([
  ['Ali äter frukost och går till skolan', 'severalActions', 'two verbs of one subject'],
  ['Ali ska sova bättre samt äta mer', 'severalActions', 'two infinitives'],
  ['Mamma läser saga och pappa lagar mat', 'severalActions', 'two subjects'],
  ['Ali flyttar hem, Ali börjar skolan', 'severalActions', 'a comma between clauses'],
  ['Ali vet vem han kan ringa och går till skolan', 'severalActions', 'the second verb leaves the subordinate clause'],
  ['1. Sömn 2. Mat', 'severalSentences', 'a numbered list without verbs'],
  ['- Sömn\n- Mat', 'severalSentences', 'a list in lines without verbs'],
  ['Mat, rörelse och sömn i vardagen', 'severalThings', 'a list without a verb'],
  ['Ali har bättre sömn och mindre oro', 'severalThings', 'two qualities'],
  ['Ali har ett jobb och en lägenhet', 'severalThings', 'two possessions'],
  ['Ali har ett jobb; Ali har en lägenhet', 'severalSentences', 'a semicolon'],
  ['- Sova\n- Äta\n- Leka', 'severalSentences', 'a list in lines'],
  ['1. Ali sover 2. Ali äter', 'severalSentences', 'a numbered list in one line'],
  ['Ali går till skolan. Han äter lunch där.', 'severalSentences', 'two sentences'],
])('"%s" holds several goals (%s): %s', (goal, reason) => {
  expect(reasonsFor(goal)).toEqual([reason]);
});

test.each([
  ['Ali går och lägger sig klockan 21', 'one doing in two verbs'],
  ['Ali sitter och läser varje kväll', 'one doing in two verbs'],
  ['Ali kan gå undan och andas', 'one doing in two infinitives'],
  ['1. Ali sover hela natten', 'a list of one'],
  ['Ali kan läsa och skriva', 'a pair that belongs together'],
  ['Ali äter frukost, lunch och middag', 'three things of one verb'],
  ['Mamma och pappa läser saga', 'two who do it together'],
  ['Ali vet vad han ska göra och vem han ska ringa', 'joined inside a subordinate clause'],
  ['Ali säger till när han är trött och vill vila', 'joined inside the situation'],
  ['Ali lämnar rummet och andas när han blir arg', 'one answer to one situation'],
  ['Ali mår bättre, det märks på att han går ut', 'the second part tells how it is noticed'],
  ['Ali går till skolan. Minst fyra dagar i veckan.', 'the second sentence tells how often'],
  ['Ali skriver en lista och visar den för mamma', 'the same thing is shown'],
  ['Trygg och stabil skolgång', 'two qualities of one thing'],
  ['Ali går till skolan v. 12', 'the stop of an abbreviation'],
])('"%s" is one goal: %s', (goal) => {
  expect(reasonsFor(goal)).toEqual([]);
});
