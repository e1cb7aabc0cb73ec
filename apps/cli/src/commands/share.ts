import { type DisclosureWay, type Explanation, explainSharing, mayDisclose, type Receiver, type SharedItem, type SharingQuestion } from '@stafett/consent';
import type { Decision } from '@stafett/kernel';
import { kindTexts } from '@stafett/texts';
import { type Answer, exitOf } from '../answer.ts';
import { BadInput } from '../bad-input.ts';
import type { Call, Command } from '../command.ts';
import { momentFlags, readMomentFlags } from '../moment-flags.ts';
import { type Names, withNames } from '../names.ts';
import { factsOf, profileOf } from '../questions/consent-question.ts';
import { itemsOf, receiversOf, type ShareQuestion, shareForm } from '../questions/share-question.ts';
import { readQuestion } from '../read-question.ts';
import { readSourceDocument } from '../read-source.ts';
import { lawsFound, sayBasis, sayMoment, sayViolations, type Words, wordsOf } from '../say-decision.ts';
import { sayMissing, sayRestsOn, sayStillAllowed } from '../say-explanation.ts';
import { answerWhoCouldSee } from '../who-could-see.ts';

/** May items be shared with units, and why; or with `--who` which units could see them. */
export const share: Command = {
  flags: { ...momentFlags, who: { type: 'boolean' }, 'known-at': { type: 'string' } },
  run: (call) => {
    const document = readSourceDocument(call);
    const { question, names } = readQuestion(document, shareForm, readMomentFlags(call));
    if (call.flags.who === true) return answerWhoCouldSee({ question, names }, call.texts);
    if (receiversOf(question).length > 0) return answerAll(question, { call, names });
    throw new BadInput(document.source, [{ code: 'missing', path: ['receiver'], facts: {}, rule: 'SEC-11', line: document.lineOf([]) }]);
  },
};

interface Sharing extends Explanation {
  readonly item: SharedItem;
  readonly receiver: Receiver;
  /** By a recorded decision to disclose without consent, apart from consent; absent when nobody is named that would. */
  readonly disclosure?: Decision | undefined;
}

function answerAll(question: ShareQuestion, { call, names }: { readonly call: Call; readonly names: Names }): Answer {
  const sharings = itemsOf(question).flatMap((item) => receiversOf(question).map((receiver) => explained(item, receiver, question)));
  const words = wordsOf(call.texts, names);
  const answers = sharings.map(({ item, receiver, decision, ...more }) => ({
    item,
    receiver,
    at: question.at,
    profile: profileOf(question),
    ...decision,
    ...more,
    lawPlaces: lawsFound(decision.laws, call.texts),
  }));
  const isOne = question.item !== undefined && question.receiver !== undefined;
  return {
    exit: exitOf(sharings.map(({ decision }) => decision.outcome)),
    json: withNames(isOne ? answers[0] : answers, names),
    prose: [...sayMoment({ at: question.at, profile: profileOf(question) }, call.texts), ...sharings.flatMap((sharing) => say(sharing, words))],
  };
}

function explained(item: SharedItem, receiver: Receiver, question: ShareQuestion): Sharing {
  const asked: SharingQuestion = { facts: factsOf(question), at: question.at };
  const { discloser } = question;
  const way: DisclosureWay | undefined = discloser === undefined ? undefined : { discloser, receiver };
  return { item, receiver, ...explainSharing(item, receiver, asked), ...(way === undefined ? {} : { disclosure: mayDisclose(item, way, asked) }) };
}

function say({ item, receiver, decision, disclosure, ...explanation }: Sharing, words: Words): readonly string[] {
  const { texts, nameOf } = words;
  const unit = nameOf('unit', `${receiver.house}/${receiver.unit}`);
  const what = { kind: texts.say(kindTexts[item.kind]), about: nameOf('person', item.about), unit };
  return [
    texts.say(`cli.share.${decision.outcome}`, what),
    ...sayMissing(explanation.missing, words),
    ...sayRestsOn(explanation.restsOn, words),
    ...sayViolations(decision.violations, words),
    ...sayStillAllowed(explanation.stillAllowed, texts),
    ...sayBasis(decision, texts),
    ...(disclosure === undefined ? [] : ['', texts.say(`cli.disclose.${disclosure.outcome}`), ...sayViolations(disclosure.violations, words)]),
    '',
  ];
}
