import type { Joint } from '../joint.ts';
import { readText } from '../read-text.ts';

/** The joint in brackets in "Ali äter [och] sover". */
export function jointIn(marked: string): Joint {
  const reading = readText(marked.replaceAll(/[[\]]/g, ''));
  const at = reading.tokens.findIndex(({ from }) => from === marked.indexOf('['));
  const sentence = reading.sentences.find(({ first, end }) => first <= at && at < end);
  if (sentence === undefined) throw new Error(`No joint in brackets: ${marked}`);
  return { reading, sentence, at };
}
