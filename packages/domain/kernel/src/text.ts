import { z } from 'zod';

// Control characters but tab and line feed, and halves of surrogate pairs: no database and no screen can hold them.
const FORBIDDEN = /[^\P{Cc}\t\n]|\p{Cs}/u;

/**
 * A schema for free text: trimmed, in normal form NFC, line breaks as line feeds, no control characters (SEC-11).
 * Emoji, right-to-left text and joiners stay as they are. The length is counted as a browser's `maxlength` counts it.
 *
 * @param max - the longest text, in UTF-16 units
 * @example
 * Text(10).parse(' hej ') // 'hej'
 * Text(3).safeParse('hejsan').success // false
 */
export function Text(max: number): z.ZodString {
  return z.string().check(tidied).min(1).max(max);
}

// Western letters, digits, signs and spaces between them are most texts: in normal form already, with nothing that is forbidden.
const PLAIN = /^[!-~\u00a1-\u017f](?:[ -~\u00a1-\u017f]*[!-~\u00a1-\u017f])?$/;

function tidied(payload: z.core.ParsePayload<string>): void {
  if (PLAIN.test(payload.value)) return;
  payload.value = payload.value.normalize('NFC').replaceAll('\r\n', '\n').trim();
  if (FORBIDDEN.test(payload.value))
    payload.issues.push({
      code: 'custom',
      message: 'Holds a character that is not text',
      params: { violation: 'forbiddenCharacter', rule: 'SEC-11' },
      input: payload.value,
    });
}
