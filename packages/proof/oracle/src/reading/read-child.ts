import { answerOf, isAgainst } from './answer-of.ts';
import { boardVerdict } from './board-verdict.ts';
import { excusedOn, isUnderLvu } from './care-under-lvu.ts';
import type { Found } from './conclude.ts';
import { type Deciders, deciderAsGiver, decidersFor } from './custody.ts';
import { latestWord, weighed } from './latest-word.ts';
import { type Columns, lookUp } from './look-up.ts';
import { namedIn, type Spoken } from './named-in.ts';
import { ownAnswer } from './own-answer.ts';
import type { Question } from './question.ts';
import { tables } from './tables.ts';

/** The row for a person under 18. */
export function readChild(question: Question): Found {
  const deciders = decidersFor(question);
  const spoken = deciders.ids.map((id): Spoken => ({ id, answer: answerOf(deciderAsGiver(id, deciders, question), question) }));
  return isUnderLvu(question.today, question.facts) ? readUnderLvu(deciders, spoken, question) : readOutsideLvu(deciders, spoken, question);
}

function readOutsideLvu(deciders: Deciders, spoken: readonly Spoken[], question: Question): Found {
  const row = lookUp(tables.childOutsideLvu, {
    ...childColumns(deciders, question),
    deciders: togetherOutsideLvu(spoken),
    suffices: question.facts.routine?.matureChildSuffices === true ? 'yes' : 'no',
    childAgainstGuardians: weighed('childAgainstGuardians', question),
    godManNotAsked: weighed('godManNotAsked', question),
  });
  return { row, missing: namedIn(row, spoken, question) };
}

/** What those who decide have answered together: what one of them leaves out weighs most, then a no, then that one has not answered (CON-02, CON-12, CON-23). */
function togetherOutsideLvu(spoken: readonly Spoken[]): string {
  if (spoken.length === 0) return 'nobody';
  if (spoken.some(({ answer }) => answer === 'leavesOut')) return 'someLeaveOut';
  if (spoken.some(({ answer }) => isAgainst(answer))) return 'anyNo';
  return spoken.every(({ answer }) => answer === 'yes') ? 'allYes' : 'someMissing';
}

function readUnderLvu(deciders: Deciders, spoken: readonly Spoken[], question: Question): Found {
  const { facts, today } = question;
  const excused = excusedOn(today, deciders.ids, facts);
  const needed = spoken.filter(({ id }) => !excused.includes(id));
  const columns = childColumns(deciders, question);
  const hasChildSaidYes = columns['child'] === 'yes' || columns['child'] === 'leavesOut';
  const missing = [...needed.filter(({ answer }) => answer !== 'yes').map(({ id }) => id), ...(hasChildSaidYes ? [] : [facts.person.id])];
  const row = lookUp(tables.childUnderLvu, {
    ...columns,
    deciders: deciders.ids.length === 0 ? 'nobody' : togetherUnderLvu(needed),
    excused: excused.length > 0 ? 'some' : 'none',
    board: boardVerdict(missing, question),
    boardAgainstConsent: weighed('boardAgainstConsent', question),
  });
  return { row, missing: namedIn(row, needed, question) };
}

function togetherUnderLvu(needed: readonly Spoken[]): string {
  return needed.every(({ answer }) => answer === 'yes') ? 'allYes' : 'notAllYes';
}

function childColumns({ stead }: Deciders, question: Question): Columns {
  const answer = ownAnswer(question.facts.person.id, question);
  const isMature = latestWord('maturity', question.at, question)?.outcome === 'mature';
  return {
    child: isAgainst(answer) ? 'no' : answer,
    mature: isMature ? 'yes' : 'no',
    stead,
    childDecides: isMature || stead === 'godMan' ? 'yes' : 'no',
    childSaysNo: weighed('childSaysNo', question),
    childNotAsked: weighed('childNotAsked', question),
  };
}
