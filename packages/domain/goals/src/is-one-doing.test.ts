import { expect, test } from 'vitest';
import { isOneDoing } from './is-one-doing.ts';
import { pairIn } from './testing/pair-in.ts';

const areOne = (goal: string): boolean => {
  const { joint, earlier, later } = pairIn(goal);
  return isOneDoing(joint, earlier, later);
};

test.each([
  ['Ali [leker] länge, [har] kul', 'having fun, even after a comma'],
  ['Ali kan [läsa] och [skriva]', 'a fixed pair'],
  ['Ali kan [läsa], [skriva]', 'a fixed pair with a comma'],
  ['Ali kan [må] bra och [vara] glad', 'a feeling said twice'],
  ['Ali [lämnar] rummet och [andas] när hon blir arg', 'an answer to a situation'],
  ['Ali [lämnar] rummet och [andas] nu på ett litet fint kort när hon blir arg', 'the situation seven words on'],
  ['Ali [lämnar] rummet och [andas] ut inte när hon är arg', 'the no is said of the situation'],
  ['Inte nu: Ali [lämnar] rummet och [andas] när hon är arg', 'the no stands before both'],
  ['När jag är arg [räknar] jag siffror och [ritar] bilden', 'the situation first'],
  ['Ali [går] in i rummet och [äter]', 'a step by moving'],
  ['Ali [hämtar] fram boken och [läser]', 'a step by handling'],
  ['Ali [tar] nu upp boken och [läser]', 'the particle is the second word'],
  ['Ali [lägger] ihop kläderna och [läser]', 'only "håller ihop" is no step'],
  ['Ali [går] in i det stora fina rummet och [läser]', 'a step of six words'],
  ['I maj [går] Ali in i rummet och [läser]', 'a time before both'],
  ['Ali [går] in i rummet och [läser] i maj', 'a time after both'],
  ['Ali [åker] till farmor och [bakar]', 'where one goes to do it'],
  ['Ali [åker] till skolans gård och [bakar]', 'the yard is not the school'],
  ['Ali [åker] till farmor och [bakar] i maj', 'a time after both'],
  ['På fredag [sätter] jag mig med mamma en stund och [läser]', 'sits down, with the subject between'],
  ['Ali [slår] sig ner hos farmor en stund och [läser]', 'sits down'],
  ['Ali [sitter] med farmor och [äter]', 'with whom one sits'],
  ['Ali [ropar] hej och [går]', 'one word is said'],
  ['Ali [går] nu lugnt också och [badar] barnen', 'three side words'],
  ['Ali [ställer] sig nu och [badar] barnen', 'a reflexive'],
  ['Ali [går] ute och [badar] barnen', 'where: out'],
  ['Ali [går] om nu och [badar] barnen', 'a particle'],
  ['Ali [sitter] uppe och [badar] barnen', 'where: up'],
  ['Ali [sitter] nere och [badar] barnen', 'where: down'],
  ['Ali [är] borta och [badar] barnen', 'where: away'],
  ['Ali [går] nu och [förklarar] spelet', 'not "klarar"'],
  ['Ali [går] nu och [målar] tavlor', 'not "må"'],
  ['Ali [läser] ett kapitel och [berättar] vad det handlade om', 'tells what'],
  ['Ali [läser] ett kapitel och [berättar] hur det gick', 'tells how'],
  ['Ali [läser] ett kapitel och [berättar] lugnt för farmor vad hon såg', 'what is told begins four words on'],
  ['Ali [ringer] farmor och [berättar] allt', 'calls and tells'],
  ['Ali [hämtar] barnen och [lämnar] barnen', 'fetches and leaves'],
  ['Ali [ritar] huset och [väntar] på bussen', 'stays'],
  ['Ali [ritar] huset och [går] in i huset', 'goes in, not to school'],
  ['Ali [ritar] huset och [går] in i skolans hus', 'the house is not the school'],
  ['Ali [handlar] och [lagar] mat', 'one object'],
  ['Ali [simmar] och [lagar] mat', 'no skill in this form of the lists'],
  ['Ali [handlar] och [lagar] med farmor', 'one companion'],
  ['Ali [handlar] och [lagar] med Josef', 'a companion by name'],
  ['Ali [handlar] och [lagar] med barn', 'bare companions'],
  ['Ali [handlar] och [lagar] med våra hundar', 'companions of ours'],
  ['Ali [handlar] och [ritar] lista', 'an object that could be a verb'],
  ['Ali [handlar] och [lagar] med mina vänner', 'companions of one’s own'],
  ['Ali [handlar] och [lagar] med sig', 'a reflexive companion'],
  ['Ali [handlar] och [lagar] med Josefs bror', 'a companion by his owner'],
  ['Ali [tittar] på och [ritar] barnet', 'one object behind a preposition'],
  ['Ali [vill] och [vågar] gå', 'two helping verbs'],
  ['Ali [packar] väskan och [går] till bussen', 'steps of one day'],
])('"%s" is one doing: %s', (goal) => {
  expect(areOne(goal)).toBe(true);
});

test.each([
  ['Ali [leker] länge, [har] ont', 'no fun'],
  ['Ali kan [läsa] och [bada]', 'the second is of no pair'],
  ['Ali kan [bada] och [läsa]', 'the first is of no pair'],
  ['Ali kan [läsa] böcker och [skriva]', 'a word within the pair'],
  ['Ali kan [må] bra, [vara] glad', 'a comma, though one feeling'],
  ['Trygg kan Ali [bada] länge och [vara] glad', 'a feeling before both'],
  ['Ali kan [må] bra och [vara] här. Josef är glad', 'the feeling stands in the next sentence'],
  ['Ali kan [må] bra och [vara] här och glad', 'the feeling stands behind the next joint'],
  ['Ali [lämnar] rummet och [andas] nu på ett litet fint rött kort när hon blir arg', 'the situation eight words on'],
  ['Ali [lämnar] rummet och [andas] om hon är arg', 'a condition is no situation'],
  ['Ali [lämnar] rummet och [andas] när det går', 'an open time is no situation'],
  ['Ali [lämnar] rummet, [andas] när hon är arg', 'a comma, though one situation'],
  ['Ali [lämnar] rummet och [andas] inte när hon är arg', 'a no at the second verb'],
  ['Nu [räknar] jag siffror och [ritar] bilden', 'no situation'],
  ['Ali [simmar] in i rummet och [läser]', 'swimming is no step'],
  ['Ali [tar] en bok fram och [läser]', 'the particle is the third word'],
  ['Ali [går] på stan och [läser]', '"på" is a preposition too'],
  ['Ali [håller] ihop gruppen och [läser]', 'what one holds together'],
  ['Ali [går] in i det stora fina gröna rummet och [läser]', 'a step of seven words'],
  ['Ali [går] in i rummet i maj och [läser]', 'a step with a time'],
  ['Ali [går] in, lugnt och [läser]', 'a comma within'],
  ['Ali [ringer] till farmor och [bakar]', 'calling is no way'],
  ['Ali [åker] från farmor och [bakar]', 'not to her'],
  ['Ali [åker] till förskolan och [bakar]', 'to preschool'],
  ['Ali [åker] till farmor i maj och [bakar]', 'a way with a time'],
  ['Ali [sätter] nu bara sig hos mamma en stund och [läser]', 'the reflexive is the third word'],
  ['Ali [bosätter] sig hos farmor en stund och [läser]', 'settling down is not sitting down'],
  ['Ali [lär] sig om hunden hos farmor och [läser]', 'another reflexive verb'],
  ['Ali [sätter] plantor med mamma och [läser]', 'plants are set'],
  ['För sig [sätter] Ali plantor hos mamma och [läser]', 'the reflexive stands before'],
  ['Ali [sitter] nu med farmor och [äter]', 'not "sitter med"'],
  ['Ali [bor] med farmor och [äter]', 'living is not sitting'],
  ['Ali [säger] hej hej och [går]', 'two words are said'],
  ['Ali [ritar] hej och [går]', 'nothing is said'],
  ['Ali [går] nu lugnt också ofta och [badar] barnen', 'four side words'],
  ['Ali [går] därute och [badar] barnen', 'not just out'],
  ['Ali [går] bortanför och [badar] barnen', 'not just away'],
  ['Ali [går] farmor och [badar] barnen', 'a person between'],
  ['Ali [läser] ett kapitel och [berättar] lugnt för gamla farmor vad hon såg', 'what is told begins five words on'],
  ['Ali [läser] ett kapitel och [berättar] att hurraropen hörs', 'not "hur"'],
  ['Ali [läser] ett kapitel och [berättar] att bravad hörs', 'not "vad"'],
  ['Ali [läser] ett kapitel och [ritar] vad det handlade om', 'drawing is not telling'],
  ['Ali [ringer] farmor och [ritar] allt', 'a call without telling'],
  ['Ali [möter] barnen och [lämnar] barnen', 'not fetched'],
  ['Ali [hämtar] barnen och [badar] barnen', 'not left'],
  ['Ali [ritar] huset och [går] in i skolan', 'going to school is a goal of its own'],
  ['Ali [handlar] och [lagar] med kniv', 'a tool is no companion'],
  ['Ali [handlar] och [lagar] ofta', 'an adverb is no object'],
  ['Ali [handlar] och [lagar] på kvällen', 'a preposition is no object'],
  ['Ali [handlar] och [lagar] hos farmor', 'a preposition that is no particle'],
  ['Ali [handlar] och [lagar] upp', 'a particle is no object'],
  ['Ali [handlar] och [lagar] och', 'a joint is no object'],
  ['Ali [handlar] och [lagar]', 'nothing follows'],
  ['Ali [handlar] och [lagar] sjunger', 'a verb is no object'],
  ['Ali ska [handla] och [laga] bada', 'an infinitive is no object'],
  ['Ali ska [simma] och [laga] mat', 'a skill'],
  ['Ali [äter] och [lagar] mat', 'eating has no end'],
  ['Ali [handlar] nu och [lagar] mat', 'a word after the first verb'],
  ['Ali [handlar] och nu [lagar] mat', 'a word before the second verb'],
  ['Ali [tittar] på nu och [ritar] barnet', 'two words after the first verb'],
  ['Ali [vill] och [badar]', 'only the first helps'],
  ['Ali [badar] och [vågar]', 'only the second helps'],
  ['Ali [handlar], [lagar] mat', 'a comma, though one object'],
])('"%s" is more than one doing: %s', (goal) => {
  expect(areOne(goal)).toBe(false);
});

const resultsOf = {
  går: 'klarar provet, slutar röka, lär namnen, får mat, har mat, blir glad, mår bra, bor hemma',
  'ska gå': 'klara provet, sluta röka, slipp bråket, lära namnen, få mat, ha mat, bli glad, må bra, bo hemma',
};
const results = Object.entries(resultsOf).flatMap(([verb, list]) => list.split(', ').map((result) => [verb, result] as const));

test.each(results)('a result is a goal of its own: "Ali %s nu och %s"', (verb, result) => {
  const marked = verb.replace('gå', '[gå').concat(']');
  expect(areOne(`Ali ${marked} nu och [${result.replace(' ', '] ')}`)).toBe(false);
});

const sequels = [
  'ser till Josef, se till Josef, är med, är kvar, är där, är delaktig, vara med, kommer tillbaka, kommer hem, komma hem',
  'går in, går hem, går dit, gå in, skriver upp, skriver ner, skriver ned, skriver in, skriva ner',
];

test.each(sequels.flatMap((line) => line.split(', ')))('"ritar huset och %s" goes on with the first', (second) => {
  expect(areOne(`Ali [ritar] huset och [${second.replace(' ', '] ')}`)).toBe(true);
});

const further = ['ser Josef', 'anser till Josef', 'är glad', 'är medveten', 'kommer fram', 'går ut', 'går inåt', 'skriver inte', 'skriver brev'];

test.each(further)('"ritar huset och %s" does not go on with the first', (second) => {
  expect(areOne(`Ali [ritar] huset och [${second.replace(' ', '] ')}`)).toBe(false);
});
