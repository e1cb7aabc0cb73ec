import type { InformationKind } from '@stafett/consent';
import type { InterventionStatus } from '@stafett/goals';
import type { CalendarDate, Violation } from '@stafett/kernel';
import type { Texts, TextValues } from './create-texts.ts';
import { interventionStatusTexts } from './goal-texts.ts';
import { kindTexts } from './kind-texts.ts';
import { remedyTextId } from './remedy-texts.ts';
import { type SaidLaw, sayLaw, sayRule } from './say-rule.ts';
import { violationTextId } from './violation-texts.ts';

/** What an id in the facts points at. */
export type Named = 'person' | 'unit' | 'party' | 'goal' | 'intervention';

/** Finds the name of what an id points at; units are asked for as `house/unit`. */
export type NameOf = (what: Named, id: string) => string;

/** A refusal in words. */
export interface SaidViolation {
  /** What is missing and from whom, in one or two short sentences. */
  readonly text: string;
  /** A way on. */
  readonly remedy?: string | undefined;
  readonly rule: string;
  /** The rule in one sentence. */
  readonly ruleText?: string | undefined;
  readonly laws: readonly SaidLaw[];
}

interface Words {
  readonly texts: Texts;
  readonly nameOf: NameOf;
}

/**
 * Turns what a rule refused with into words.
 *
 * @param violation - the code and its facts
 * @param words - the language, and a way to find names; facts hold only ids
 * @example
 * sayViolation({ code: 'leadNotNamed', path: ['lead'], facts: {}, rule: 'PLA-01', laws: [], remedy: 'nameLead' }, { texts: createTexts('sv'), nameOf: () => '' }).text // 'Planen säger inte vem som har huvudansvaret.'
 */
export function sayViolation(violation: Violation, words: Words): SaidViolation {
  const values = valuesOf(violation, words);
  const { texts } = words;
  const remedy = violation.remedy === undefined ? undefined : remedyTextId(violation.remedy);
  return {
    text: texts.say(violationTextId(violation.code), values),
    remedy: remedy && texts.say(remedy, values),
    rule: violation.rule,
    ruleText: sayRule(violation.rule, texts),
    laws: violation.laws.map((law) => sayLaw(law, texts)).filter((law) => law !== undefined),
  };
}

type Fact = Violation['facts'][string];

const isListOfWords = (fact: Fact | undefined): fact is readonly string[] => Array.isArray(fact);

// Everything that a sentence may ask for has a value, so that a fact that is not there gives an empty word and never an error.
function valuesOf({ facts }: Violation, { texts, nameOf }: Words): TextValues {
  const { person, intervention, interventions, kind, kinds, from, to } = facts;
  const status = (fact: Fact | undefined) =>
    typeof fact === 'string' && fact in interventionStatusTexts
      ? texts.say(interventionStatusTexts[fact as InterventionStatus]).toLocaleLowerCase(texts.tag)
      : String(fact ?? '');
  const kindOf = (fact: string) => (fact in kindTexts ? texts.say(kindTexts[fact as InformationKind]) : fact);
  return {
    person: typeof person === 'string' ? nameOf('person', person) : '',
    unit: unitIn(facts, nameOf),
    intervention: typeof intervention === 'string' ? nameOf('intervention', intervention) : '',
    interventions: isListOfWords(interventions) ? texts.list(interventions.map((id) => nameOf('intervention', id))) : '',
    kind: typeof kind === 'string' ? kindOf(kind) : '',
    // What is held back is not named to the one that it is held back from.
    kinds: isListOfWords(kinds) ? texts.list(kinds.map(kindOf)) : texts.say('kinds.everything'),
    from: status(from),
    to: status(to),
    ...numbersIn(facts),
    ...sinceIn(facts, texts),
  };
}

function numbersIn({ max, count }: Violation['facts']): TextValues {
  return { max: typeof max === 'number' ? max : '', count: typeof count === 'number' ? count : 1 };
}

function unitIn({ house, unit }: Violation['facts'], nameOf: NameOf): string {
  if (typeof unit !== 'string') return '';
  return nameOf('unit', typeof house === 'string' ? `${house}/${unit}` : unit);
}

function sinceIn({ withdrawnOn, endedOn, beginsOn }: Violation['facts'], texts: Texts): TextValues {
  const day = (fact: Fact) => texts.day(fact as CalendarDate, 'short');
  if (withdrawnOn !== undefined) return { since: 'withdrawn', day: day(withdrawnOn) };
  if (endedOn !== undefined) return { since: 'ended', day: day(endedOn) };
  return beginsOn === undefined ? { since: 'none', day: '' } : { since: 'begins', day: day(beginsOn) };
}
