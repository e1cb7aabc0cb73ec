import type { Deadline, Gap, Missing, OfferState, Process, ProcessAction, WayOn } from '@stafett/plan';
import { actionTexts, stepTexts, type Texts } from '@stafett/texts';
import { headed, sayViolations } from './say-decision.ts';

/** Where a process is, in words: the step, what comes next, the ways on, what is missing, the days, the gaps and the offers. */
export function sayProcess(process: Process & { readonly offers: readonly OfferState[] }, texts: Texts): readonly string[] {
  const { step, next, waysOn, missing, deadlines, gaps, offers } = process;
  const { action, owner, due } = next;
  const day = due === undefined ? '' : texts.day(due, 'short');
  return [
    texts.say('cli.process.step', { step: texts.say(stepTexts[step]) }),
    texts.say('cli.process.next', { action: sayAction(action, texts), owner, hasDay: day === '' ? 'no' : 'yes', day }),
    '',
    texts.say('cli.process.ways'),
    ...waysOn.flatMap((way) => sayWay(way, texts)),
    ...headed(
      texts.say('cli.process.missing'),
      missing.map((one) => sayMissing(one, texts)),
    ),
    ...headed(
      texts.say('cli.process.days'),
      deadlines.map((one) => sayDeadline(one, texts)),
    ),
    ...headed(
      texts.say('cli.process.gaps'),
      gaps.map((one) => sayGap(one, texts)),
    ),
    ...headed(
      texts.say('cli.process.offers'),
      offers.map((one) => sayOffer(one, texts)),
    ),
  ];
}

// What only a process does; a plan has an action of its own that is called answerRequest.
const processOnly = ['answerRequest', 'weighConsent', 'recordGap', 'lookAgain', 'contactCalled', 'callEarly', 'tellEveryone'] as const;

const isProcessOnly = (action: ProcessAction): action is (typeof processOnly)[number] => (processOnly as readonly ProcessAction[]).includes(action);

const sayAction = (action: ProcessAction, texts: Texts): string =>
  texts.say(isProcessOnly(action) ? `cli.process.action.${action}` : actionTexts[action].title);

// What is called by its key in the file is called so here too.
function sayWay({ to, way, decision }: WayOn, texts: Texts): readonly string[] {
  const said = texts.say('cli.process.way', { way: texts.say(`cli.process.way.${way}`), step: texts.say(stepTexts[to]), outcome: decision.outcome });
  const against = sayViolations(decision.violations, { texts, nameOf: (_what, id) => id });
  return [`- ${said}`, ...against.map((line) => `  ${line}`)];
}

const about = (key: string | undefined): string => (key === undefined ? '' : ` (${key})`);

const sayMissing = ({ what, rule, about: key }: Missing, texts: Texts): string => `${texts.say(`cli.process.missing.${what}`)}${about(key)} [${rule}]`;

function sayDeadline({ what, rule, due, dueAt, state, doneOn, owner, about: key }: Deadline, texts: Texts): string {
  const time = dueAt === undefined ? '' : ` ${texts.time(dueAt)}`;
  const day = `${texts.day(due, 'short')}${time}`;
  const done = doneOn === undefined ? '' : texts.day(doneOn, 'short');
  const standing = texts.say('cli.process.state', { state, isDone: done === '' ? 'no' : 'yes', done });
  return `${day}: ${texts.say(`cli.process.day.${what}`)}${about(key)}${owner === undefined ? '' : `, ${owner}`}. ${standing} [${rule}]`;
}

function sayGap({ kind, about: key, on, lacks, isDue }: Gap, texts: Texts): string {
  const missing = texts.list(lacks.map((part) => texts.say(`cli.process.gapPart.${part}`)));
  const values = { gap: texts.say(`cli.process.gap.${kind}`), about: about(key), day: texts.day(on, 'short'), count: lacks.length, missing };
  return texts.say('cli.process.gapOne', { ...values, due: isDue ? 'yes' : 'no' });
}

const sayOffer = ({ occasion, on, state }: OfferState, texts: Texts): string =>
  texts.say('cli.process.offer', { occasion: texts.say(`cli.process.occasion.${occasion}`), day: texts.day(on, 'short'), state });
