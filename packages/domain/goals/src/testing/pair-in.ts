import { isJoint } from '../known-token.ts';
import { readText } from '../read-text.ts';
import type { VerbPair } from '../verb-pair.ts';

/** The two verbs in brackets in "Ali [går] och [äter]", with the last joint before the second. */
export function pairIn(marked: string): VerbPair {
  const [before = '', first = '', between = '', second = ''] = marked.split(/[[\]]/);
  const reading = readText(marked.replaceAll(/[[\]]/g, ''));
  const from = before.length + first.length + between.length;
  const earlier = reading.tokens.findIndex((token) => token.from === before.length);
  const later = reading.tokens.findIndex((token) => token.from === from && token.to === from + second.length);
  const at = reading.tokens.findLastIndex((token, place) => place < later && isJoint(token));
  const sentence = reading.sentences.find(({ first: start, end }) => start <= at && at < end);
  if (sentence === undefined || earlier === -1) throw new Error(`No two joined verbs in brackets: ${marked}`);
  return { joint: { reading, sentence, at }, earlier, later };
}
