import type { Decision, Instant, Violation } from '@stafett/kernel';
import { type NameOf, type SaidLaw, sayLaw, sayRule, sayViolation, type Texts } from '@stafett/texts';
import type { Names } from './names.ts';

/** The language of an answer, and the names that the file gives. */
export interface Words {
  readonly texts: Texts;
  readonly nameOf: NameOf;
}

/** Words for an answer: people and things by their names in the file, a unit with its house. */
export function wordsOf(texts: Texts, names: Names): Words {
  const nameOf: NameOf = (what, id) => {
    if (what !== 'unit') return names.nameOf(id);
    const [house = '', unit = ''] = id.split('/');
    return texts.say('cli.unit', { unit, house });
  };
  return { texts, nameOf };
}

/** Everything that stands in the way, each with its rule, its laws and a way on. */
export function sayViolations(violations: readonly Violation[], words: Words): readonly string[] {
  return violations.flatMap((violation) => {
    const { text, remedy, rule, laws } = sayViolation(violation, words);
    return [`- ${text}`, ...(remedy === undefined ? [] : [`  ${remedy}`]), `  ${[rule, ...laws.map((law) => placeOf(law, words.texts))].join('; ')}`];
  });
}

/** The rules and the laws that an answer rests on, in words. */
export function sayBasis({ rules, laws }: Pick<Decision, 'rules' | 'laws'>, texts: Texts): readonly string[] {
  return [
    ...headed(
      texts.say('cli.rules'),
      rules.map((rule) => [rule, sayRule(rule, texts)].filter((word) => word !== undefined).join(' ')),
    ),
    ...headed(texts.say('cli.laws'), sayLaws(laws, texts)),
  ];
}

/** Laws in words: where each stands, whether that must be checked, and what it says. */
export function sayLaws(laws: readonly string[], texts: Texts): readonly string[] {
  return laws.flatMap((law) => sayLaw(law, texts) ?? []).map((law) => `${placeOf(law, texts)}: ${law.says}`);
}

const placeOf = ({ place, mustBeChecked }: SaidLaw, texts: Texts): string => (mustBeChecked ? `${place} (${texts.say('why.check')})` : place);

/** The moment that was asked about, and the routine that the answer follows. */
export function sayMoment({ at, profile }: { readonly at: Instant; readonly profile: string | null }, texts: Texts): readonly string[] {
  return [texts.say('cli.moment', { day: texts.dayOf(at), time: texts.time(at), profile: profile ?? 'own' }), ''];
}

/** A list under a heading; nothing when the list is empty. */
export function headed(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line) => `- ${line}`)];
}

/** The same in order. */
export function numbered(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : ['', heading, ...lines.map((line, place) => `${place + 1}. ${line}`)];
}

/** The laws of an answer for programs: where each stands, and whether the place must be checked first. */
export function lawsFound(laws: readonly string[], texts: Texts): readonly (SaidLaw & { readonly id: string })[] {
  return laws.flatMap((id) => {
    const law = sayLaw(id, texts);
    return law === undefined ? [] : [{ id, ...law }];
  });
}
