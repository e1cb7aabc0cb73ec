import { type LadderMove, type LadderPlacing, orderOfStep, placeOnLadder } from '@stafett/ladder';
import { ladderChangeTexts, ladderReasonTexts, ladderStepTexts, type Texts } from '@stafett/texts';
import { answerBaton } from '../answer-baton.ts';
import type { Command } from '../command.ts';
import { isObject } from '../left-out.ts';
import { atFlag, readMomentFlags } from '../moment-flags.ts';
import { batonForm, ladderFactsForm } from '../questions/ladder-question.ts';
import { readQuestion } from '../read-question.ts';
import { readSourceDocument } from '../read-source.ts';
import { headed } from '../say-decision.ts';

/** On which step of the ladder a situation stands; for a file with `events`, where a baton stands. */
export const ladder: Command = {
  flags: atFlag,
  run: (call) => {
    const document = readSourceDocument(call);
    const isBaton = isObject(document.value) && Object.hasOwn(document.value, 'events');
    if (isBaton) return answerBaton(readQuestion(document, batonForm, readMomentFlags(call)), call.texts);
    const placing = placeOnLadder(readQuestion(document, ladderFactsForm, readMomentFlags(call)).question);
    return { exit: 0, json: placing, prose: say(placing, call.texts) };
  },
};

function say({ step, why, up, down }: LadderPlacing, texts: Texts): readonly string[] {
  const { title, meaning } = ladderStepTexts[step];
  return [
    texts.say('cli.ladder.step', { order: orderOfStep(step), title: texts.say(title) }),
    texts.say(meaning),
    ...headed(
      texts.say('cli.ladder.why'),
      why.map((reason) => texts.say(ladderReasonTexts[reason])),
    ),
    ...headed(
      texts.say('cli.ladder.up'),
      up.map((move) => sayMove(move, texts)),
    ),
    ...headed(
      texts.say('cli.ladder.down'),
      down.map((move) => sayMove(move, texts)),
    ),
    '',
    texts.say('cli.ladder.advice'),
  ];
}

function sayMove({ step, changes }: LadderMove, texts: Texts): string {
  const values = (to: LadderMove['changes'][number]['to']) => ({ to: typeof to === 'number' ? to : String(to) });
  const conditions = changes.map(({ fact, to }) => texts.say(ladderChangeTexts[fact], values(to)));
  return texts.say('cli.ladder.move', { title: texts.say(ladderStepTexts[step].title), changes: texts.list(conditions) });
}
