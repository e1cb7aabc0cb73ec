import type { Ground } from '@stafett/consent';
import { isAgainst } from './answer-of.ts';
import type { Found } from './conclude.ts';
import { isWithin } from './days.ts';
import { abilityAt, weighed } from './latest-word.ts';
import { type Columns, lookUp, type Row } from './look-up.ts';
import { ownAnswerOfAdult, ownAnswerWhileAble } from './own-answer.ts';
import { hasCome, type Question } from './question.ts';
import { type StandIn, standInsFor } from './stand-ins.ts';
import { tables } from './tables.ts';

/** The row for a person who is 18 or older. */
export function readAdult(question: Question): Found {
  const isUnable = abilityAt(question.at, question)?.outcome === 'unable';
  return isUnable ? readUnable(question) : readAble(question);
}

function readAble(question: Question): Found {
  const answer = ownAnswerOfAdult(question);
  const standIns = standInsFor(question);
  // A förvaltare decides beside the person; a power of attorney acts for one who has not answered (CON-01, CON-09).
  const weighing = answer === 'unanswered' ? standIns : standIns.filter(({ kind }) => kind === 'forvaltare');
  const row = lookUp(tables.adultAble, { self: isAgainst(answer) ? 'no' : answer, ...othersColumns(weighing), ...weighedColumns(question) });
  return { row, missing: namedAmong(row, question) };
}

function readUnable(question: Question): Found {
  const row = lookUp(tables.adultUnable, {
    ask: question.ask,
    self: selfWord(question),
    ...othersColumns(standInsFor(question)),
    ...groundColumns(question),
    ...weighedColumns(question),
    personCannotConsent: weighed('personCannotConsent', question),
  });
  return { row, missing: namedAmong(row, question) };
}

/** A no from the time when one could give it is a no; one that is only shown, or a yes that is taken back, is unwillingness (CON-10). */
function selfWord(question: Question): string {
  const answer = ownAnswerOfAdult(question);
  if (answer === 'no') return ownAnswerWhileAble(question) === 'no' ? 'no' : 'shown';
  return answer === 'takenBack' ? 'shown' : answer;
}

function othersColumns(standIns: readonly StandIn[]): Columns {
  const answers = standIns.map(({ answer }) => answer);
  const leaveOut = answers.includes('leavesOut') ? 'leavesOut' : 'none';
  return { othersYes: answers.includes('yes') ? 'yes' : leaveOut, othersNo: answers.some(isAgainst) ? 'yes' : 'no' };
}

function weighedColumns(question: Question): Columns {
  return { representativeAndPersonDiffer: weighed('representativeAndPersonDiffer', question) };
}

/** What holds for one who cannot consent; a harm test is about what is shared, so harm says nothing of the start (CON-10). */
function groundColumns(question: Question): Columns {
  const inForce = (question.facts.grounds ?? []).filter(
    (ground) => hasCome(ground.at, question) && isWithin(question.today, ground) && !hasCome(ground.withdrawnAt, question),
  );
  const reaching = inForce.filter((ground) => question.covers(ground));
  const elsewhere = inForce.some(holds) ? 'elsewhere' : 'none';
  const isHarm = (ground: Ground): boolean => ground.kind === 'harmTest' && ground.outcome === 'harm';
  return {
    grounds: reaching.some(holds) ? 'reach' : elsewhere,
    harm: question.ask === 'sharing' && reaching.some(isHarm) ? 'yes' : 'no',
    unwilling: reaching.some((ground) => ground.kind === 'presumedConsent' && ground.showedUnwillingness) ? 'yes' : 'no',
  };
}

function holds(ground: Ground): boolean {
  if (ground.kind === 'presumedConsent') return ground.informed && !ground.showedUnwillingness;
  return ground.outcome === 'noHarm';
}

function namedAmong({ names }: Row, { facts }: Question): Found['missing'] {
  const { person, representatives = [] } = facts;
  const all = [person.id, ...representatives.map(({ id }) => id)];
  if (names === 'person') return { must: [person.id], may: [person.id] };
  return names === 'others' ? { must: [], may: all } : undefined;
}
