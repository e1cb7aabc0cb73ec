import { type Sight, type SharedItem, whoCouldSee } from '@stafett/consent';
import { kindTexts, type Texts } from '@stafett/texts';
import type { Answer } from './answer.ts';
import { withNames } from './names.ts';
import { factsOf, profileOf } from './questions/consent-question.ts';
import { itemsOf, type ShareQuestion } from './questions/share-question.ts';
import type { Asked } from './read-question.ts';
import { sayMoment, type Words, wordsOf } from './say-decision.ts';
import { sayRestsOn } from './say-explanation.ts';

interface Seen {
  readonly item: SharedItem;
  readonly sights: readonly Sight[];
}

/** Every unit that could see each item at the moment, and by what; as it was, or as it was known at another moment. */
export function answerWhoCouldSee({ question, names }: Asked<ShareQuestion>, texts: Texts): Answer {
  const { at, knownAt } = question;
  const facts = factsOf(question);
  const seen = itemsOf(question).map((item): Seen => ({ item, sights: whoCouldSee(item, { facts, at }, knownAt) }));
  const answers = seen.map((one) => ({ ...one, at, knownAt }));
  const words = wordsOf(texts, names);
  const known = knownAt === undefined ? [] : [texts.say('cli.knownAt', { day: texts.dayOf(knownAt), time: texts.time(knownAt) }), ''];
  return {
    exit: 0,
    json: withNames(question.item === undefined ? answers : answers[0], names),
    prose: [...sayMoment({ at, profile: profileOf(question) }, texts), ...known, ...seen.flatMap((one) => say(one, words))],
  };
}

function say({ item, sights }: Seen, words: Words): readonly string[] {
  const { texts, nameOf } = words;
  const what = { kind: texts.say(kindTexts[item.kind]), about: nameOf('person', item.about), count: sights.length };
  const units = sights.flatMap(({ receiver, ...restsOn }) => [
    `- ${nameOf('unit', `${receiver.house}/${receiver.unit}`)}`,
    ...sayRestsOn(restsOn, words).map((line) => `  ${line}`),
  ]);
  return [texts.say('cli.who', what), ...units, ''];
}
