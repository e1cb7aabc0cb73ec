import { dateIn } from '@stafett/kernel';
import { absencesOf, offersOf, type Process, processOf, promisesOf } from '@stafett/plan';
import { profileNamed } from '@stafett/rulebook';
import { type ExitCode, exitOf } from '../answer.ts';
import type { Command } from '../command.ts';
import { momentFlags, readMomentFlags } from '../moment-flags.ts';
import { processForm } from '../questions/process-question.ts';
import { readQuestion } from '../read-question.ts';
import { readSourceDocument } from '../read-source.ts';
import { sayMoment } from '../say-decision.ts';
import { sayProcess } from '../say-process.ts';

/** Where a SIP process is, which ways on are open, what is missing, and what has a day. */
export const process: Command = {
  flags: momentFlags,
  run: (call) => {
    const { question } = readQuestion(readSourceDocument(call), processForm, readMomentFlags(call));
    const { at, profile, ...facts } = question;
    const routine = profileNamed(profile);
    const found = processOf(facts, at, routine);
    const offers = offersOf(facts, dateIn(at));
    const kept = { promises: promisesOf(facts, at, routine), offers, absences: absencesOf(facts, at, routine) };
    const prose = [...sayMoment({ at, profile }, call.texts), ...sayProcess({ ...found, offers }, call.texts)];
    return { exit: exitOfWays(found), json: { at, profile, ...found, ...kept }, prose };
  },
};

// A way on is open; or a person must assess the best of them; ending without a plan is no way on.
function exitOfWays({ waysOn }: Process): ExitCode {
  const outcomes = waysOn.filter(({ way }) => way !== 'endWithoutPlan').map(({ decision }) => decision.outcome);
  if (outcomes.includes('allowed')) return 0;
  return outcomes.includes('needsAssessment') ? 2 : exitOf(outcomes);
}
