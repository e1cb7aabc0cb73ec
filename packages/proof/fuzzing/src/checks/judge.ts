import { secretIn, writtenIn } from '../inputs/planted.ts';
import { strangers } from '../inputs/procedure-shots.ts';
import type { Answer, Shot } from '../inputs/shot.ts';
import type { Fingerprint } from '../house/tables.ts';
import { patience } from '../house/post.ts';
import { inboxOutcome, outcomeOf } from './outcome.ts';

/** What may never be. */
export const faults = [
  'server error',
  'hang',
  'slow',
  'personal data in an error',
  'personal data for a stranger',
  'personal data in the log',
  'partial write',
  'broken plan',
] as const;

/** Something that should not have been. */
export interface Fault {
  readonly what: (typeof faults)[number];
  /** In what, and what was seen. */
  readonly says: string;
}

/** An input, and everything that it led to. */
export interface Happening {
  readonly shot: Shot;
  readonly answer: Answer;
  /** What was logged and written meanwhile. */
  readonly heard: string;
  readonly before: Fingerprint;
  readonly after: Fingerprint;
}

/** How much of the processor's time one input may take, in milliseconds. */
const mostWork = 2000;

/** What is wrong with what an input led to; nothing when all is well. */
export function judge(happening: Happening): Fault | undefined {
  for (const check of [serverError, slowness, dataInAnswer, dataInLog, partialWrite]) {
    const fault = check(happening);
    if (fault !== undefined) return fault;
  }
  return undefined;
}

type Check = (happening: Happening) => Fault | undefined;

const fault = (what: Fault['what'], says: string): Fault => ({ what, says });

const serverError: Check = ({ answer: { status = 0, text }, shot }) => {
  const inside = shot.isBatch === true && /"httpStatus":5\d\d/.test(text);
  return status >= 500 || inside ? fault('server error', `${status} ${text.slice(0, 300)}`) : undefined;
};

const slowness: Check = ({ answer: { milliseconds, busy } }) => {
  if (milliseconds >= patience) return fault('hang', `no answer for ${Math.round(milliseconds)} ms`);
  return busy > mostWork ? fault('slow', `${Math.round(busy)} ms of work`) : undefined;
};

const dataInAnswer: Check = ({ shot, answer }) => {
  const said = `${answer.head}\n${answer.text}`;
  const isError = outcomeOf(shot, answer) === 'refused' || shot.path === '/exchange/inbox';
  const repeated = isError ? writtenIn(said) : undefined;
  if (repeated !== undefined) return fault('personal data in an error', `${repeated} in ${said.slice(-600)}`);
  const isStranger = shot.as === undefined || strangers.includes(shot.as);
  const told = isStranger ? secretIn(withoutOwnWay(shot, said)) : undefined;
  return told === undefined ? undefined : fault('personal data for a stranger', `${told} in ${said.slice(-600)}`);
};

// Where somebody asked to be sent after sign-in is in nothing but their own cookie.
const withoutOwnWay = ({ target }: Shot, said: string): string => (target === 'sign-in' ? '' : said);

const dataInLog: Check = ({ heard }) => {
  const found = writtenIn(heard);
  return found === undefined ? undefined : fault('personal data in the log', `${found} in ${heard.slice(0, 400)}`);
};

const partialWrite: Check = (happening) => {
  const mayChange = tablesOf(happening);
  if (mayChange === 'all') return undefined;
  const { before, after } = happening;
  const changed = Object.keys(after).filter((table) => before[table] !== after[table] && !mayChange.includes(table));
  const told = changed.map((table) => `${table}: ${before[table]} → ${after[table]}`).join('; ');
  return changed.length === 0 ? undefined : fault('partial write', `${happening.answer.status} ${happening.answer.text.slice(0, 200)} but ${told}`);
};

const written = { anything: 'all', log: ['access_log'], session: ['session'], nothing: [] } as const;

function tablesOf({ shot, answer }: Happening): 'all' | readonly string[] {
  const isMessage = shot.path === '/exchange/inbox';
  if (outcomeOf(shot, answer) !== 'refused') return isMessage && inboxOutcome(answer.text).duplicate === true ? heldLine : written[shot.writes];
  if (isMessage) return tablesOfRefused(shot, answer);
  // Words that came too late are kept, and that they were sent (PRO-22).
  return answer.text.includes('staleField') ? ['refused_words', 'access_log'] : [];
}

// Held while a message is looked at: the place in its line, and how often the plan's consents are known to have changed.
const heldLine: readonly string[] = ['inbox_position', 'inbox_epoch'];

// What is read and refused keeps its place in its line; who sent an original is told that it is not here. What comes too early or too late leaves only the line, as it was.
function tablesOfRefused({ target }: Shot, { status }: Answer): readonly string[] {
  if (status === 409) return heldLine;
  return status === 200 ? ['inbox', ...heldLine, ...(target === 'message original' ? ['outbox'] : [])] : [];
}
