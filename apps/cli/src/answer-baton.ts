import type { Instant, Violation } from '@stafett/kernel';
import { applyToBaton, type Baton, type BatonViolationCode, batonsOf, decideOnBaton, holderOf } from '@stafett/ladder';
import { batonMatterTexts, batonStateTexts, type Texts } from '@stafett/texts';
import type { Answer } from './answer.ts';
import { withNames } from './names.ts';
import type { BatonQuestion } from './questions/ladder-question.ts';
import type { Asked } from './read-question.ts';
import { sayViolations, type Words, wordsOf } from './say-decision.ts';

/** Where a baton stands after what has happened to it, who holds it, and whether it is overdue. */
export function answerBaton({ question, names }: Asked<BatonQuestion>, texts: Texts): Answer {
  const { at } = question;
  const { baton, refused } = carriedOut(question);
  const daysLate = baton === undefined ? 0 : daysLateOf(baton, at);
  const standing = baton === undefined ? null : { state: baton.state, holder: holderOf(baton), isOverdue: daysLate > 0, daysLate, baton };
  const words = wordsOf(texts, names);
  return {
    exit: baton === undefined || refused.length > 0 || daysLate > 0 ? 1 : 0,
    json: withNames({ at, state: null, ...standing, refused }, names),
    prose: [...(baton === undefined ? [texts.say('cli.baton.none')] : say(baton, daysLate, words)), ...sayViolations(refused, words)],
  };
}

const daysLateOf = (baton: Baton, at: Instant): number => Math.max(0, ...batonsOf(baton.giver, [baton], at).map(({ daysLate }) => daysLate));

interface CarriedOut {
  readonly baton: Baton | undefined;
  readonly refused: readonly Violation<BatonViolationCode>[];
}

// What happens after the moment that is asked about has not happened yet; what is refused changes nothing.
function carriedOut({ events, at }: BatonQuestion): CarriedOut {
  const start: CarriedOut = { baton: undefined, refused: [] };
  return events.reduce<CarriedOut>(({ baton, refused }, event, place) => {
    if (event.at > at) return { baton, refused };
    const { violations } = decideOnBaton(baton, event);
    return { baton: applyToBaton(baton, event), refused: [...refused, ...violations.map((one) => ({ ...one, path: ['events', place, ...one.path] }))] };
  }, start);
}

function say(baton: Baton, daysLate: number, { texts, nameOf }: Words): readonly string[] {
  const unit = ({ house, unit: name }: Baton['giver']): string => nameOf('unit', `${house}/${name}`);
  return [
    texts.say('cli.baton.from', { matter: texts.say(batonMatterTexts[baton.matter]), giver: unit(baton.giver), receiver: unit(baton.receiver) }),
    texts.say('cli.baton.state', { state: texts.say(batonStateTexts[baton.state]) }),
    texts.say('cli.baton.holder', { unit: unit(holderOf(baton)) }),
    texts.say('cli.baton.deadline', { day: texts.day(baton.deadline, 'short'), late: daysLate }),
  ];
}
