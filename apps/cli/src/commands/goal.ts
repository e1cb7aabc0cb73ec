import { type GoalFinding, readGoal } from '@stafett/goals';
import { violationsOf } from '@stafett/kernel';
import { criterionTexts, findingTexts, questionTexts, reasonTexts, type Texts } from '@stafett/texts';
import { BadInput } from '../bad-input.ts';
import type { Call, Command } from '../command.ts';
import { GoalQuestion } from '../questions/goal-question.ts';
import { readDocument } from '../read-document.ts';
import { readSource } from '../read-source.ts';

const FILE_NAME = /\.(ya?ml|json|txt)$/;

/** The goal assistant: what could be clearer in a goal, and a question to ask; it never blocks. */
export const goal: Command = {
  run: (call) => {
    const read = goalsOf(call).map((text) => ({ text, findings: readGoal(text) }));
    return { exit: 0, json: read.map(({ findings }) => ({ findings })), lines: true, prose: read.flatMap((one) => say(one, call.texts)) };
  },
};

function goalsOf(call: Call): readonly string[] {
  const { words, sources } = call;
  const [first] = words;
  const isFile = words.length === 1 && first !== undefined && (FILE_NAME.test(first) || sources.hasFile(first));
  const { goals, source } = first === undefined || first === '-' || isFile ? goalsRead(call) : { goals: words, source: '-' };
  const checked = GoalQuestion.safeParse(goals);
  if (!checked.success) throw new BadInput(source, violationsOf(checked.error, goals));
  return checked.data;
}

function goalsRead(call: Call): { readonly goals: unknown; readonly source: string } {
  const { text, source } = readSource(call);
  const written = text.replace(/^\uFEFF/, '');
  return { goals: listIn(written) ?? written.split(/\r?\n/).filter((line) => line.trim() !== ''), source };
}

// A line may begin with a hyphen without the whole being a list.
function listIn(text: string): readonly unknown[] | undefined {
  const [mark] = /^(?:\s*#[^\n]*\n)*\s*[-[]/.exec(text) ?? [];
  if (mark === undefined) return undefined;
  try {
    const list = readDocument(text, '-').value;
    return Array.isArray(list) && (mark.endsWith('[') || list.every((one) => typeof one === 'string')) ? list : undefined;
  } catch {
    return undefined;
  }
}

function say({ text, findings }: { text: string; findings: readonly GoalFinding[] }, texts: Texts): readonly string[] {
  const found = findings.flatMap((finding) => sayFinding(finding, text, texts));
  return [text, ...(found.length === 0 ? [`  ${texts.say('goal.assistantNothing')}`] : found), ''];
}

function sayFinding({ code, criterion, span: [from, to], reason, question }: GoalFinding, text: string, texts: Texts): readonly string[] {
  const words = to - from < text.trim().length ? `”${text.slice(from, to)}”: ` : '';
  return [
    `  ${words}${texts.say(findingTexts[code])} (${texts.say(criterionTexts[criterion])})`,
    `    ${texts.say(reasonTexts[reason])}`,
    `    ${texts.say('cli.ask', { question: texts.say(questionTexts[question]) })}`,
  ];
}
