import { mayShare, mayStartSipWork } from '@stafett/consent';
import type { Reading } from './reading/conclude.ts';
import { readSharing } from './reading/read-sharing.ts';
import { readStart } from './reading/read-start.ts';
import type { Situation } from './situations/situation-of.ts';

/** What the engine answers, as far as it is compared. */
export interface EngineAnswer {
  readonly outcome: string;
  readonly codes: readonly string[];
  /** The people whose ids stand in its reasons. */
  readonly named: readonly string[];
}

/** Both answers to one of the two questions. */
export interface BothAnswers {
  readonly ask: 'start' | 'sharing';
  readonly engine: EngineAnswer;
  readonly reading: Reading;
}

type Decision = ReturnType<typeof mayShare>;

/** Both answers about the start of the work. */
export function askStart({ facts, at }: Situation): BothAnswers {
  return { ask: 'start', engine: answerOf(() => mayStartSipWork(facts, at)), reading: readStart(facts, at) };
}

/** Both answers about the sharing of the item. */
export function askSharing({ facts, at, item, receiver }: Situation): BothAnswers {
  return { ask: 'sharing', engine: answerOf(() => mayShare(item, receiver, { facts, at })), reading: readSharing(item, receiver, { facts, at }) };
}

function answerOf(ask: () => Decision): EngineAnswer {
  try {
    const { outcome, violations } = ask();
    const words = violations.flatMap(({ facts }) => Object.values(facts).flat()).filter((word) => typeof word === 'string');
    return { outcome, codes: violations.map(({ code }) => code), named: [...new Set(words)] };
  } catch (error) {
    return { outcome: `threw ${String(error)}`, codes: [], named: [] };
  }
}

/** What they differ in: the outcome, or the people whose yes is missing; nothing where they agree. */
export function differenceOf({ engine, reading }: BothAnswers, everybody: readonly string[]): 'outcome' | 'missing' | undefined {
  if (engine.outcome !== reading.outcome) return 'outcome';
  const { missing } = reading;
  if (missing === undefined) return undefined;
  const named = engine.named.filter((id) => everybody.includes(id));
  const isRight = missing.must.every((id) => named.includes(id)) && named.every((id) => missing.may.includes(id));
  return isRight ? undefined : 'missing';
}
