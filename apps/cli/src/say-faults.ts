import { sayViolation, type Texts } from '@stafett/texts';
import type { BadInput, Fault } from './bad-input.ts';

/** What is wrong with the input, one line a fault: where, what, what is possible, and by which rule. */
export function sayFaults({ source, faults }: BadInput, texts: Texts): readonly string[] {
  return faults.map((fault) => `${placeOf(source, fault)}${fieldOf(fault, texts)}: ${textOf(fault, texts)} [${fault.code}, ${fault.rule}]`);
}

/** The same for programs. */
export function faultsFound({ faults }: BadInput): unknown {
  return { outcome: 'badInput', violations: faults.map(({ code, path, line, rule, facts }) => ({ code, path: path.join('.'), line, rule, facts })) };
}

const placeOf = (source: string, { line }: Fault): string => `${source === '-' ? 'stdin' : source}${line === undefined ? '' : `:${line}`} `;

const fieldOf = ({ path }: Fault, texts: Texts): string => (path.length === 0 ? texts.say('cli.wholeInput') : path.join('.'));

const ownWords = {
  notReadable: 'cli.notReadable',
  fileNotRead: 'cli.fileNotRead',
  notAName: 'cli.notAName',
  unknownName: 'cli.unknownName',
  saidTwice: 'cli.saidTwice',
  unknownRule: 'cli.unknownRule',
} as const;

function textOf(fault: Fault, texts: Texts): string {
  const { code, facts } = fault;
  if (code in ownWords) return texts.say(ownWords[code as keyof typeof ownWords]);
  const { text } = sayViolation({ ...fault, laws: [] }, { texts, nameOf: () => '' });
  return Array.isArray(facts.allowed) ? `${text} ${facts.allowed.join(', ')}.` : text;
}
