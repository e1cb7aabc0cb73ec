import { planNotFound } from '@stafett/use-cases';

// The ids that come from outside: of a plan, of a command.
const givenIds = ['plan_pkey', 'plan_history_command', 'proposal_command'];
const unique = '23505';
const inTheWay = ['40001', '40P01'];
const most = 2;
// Between the reading and the writing the copy may have got another keeper, or its last word.
const closedCopy = /row-level security policy for table "(proposal|outbox)"/;
const closedHistory = /row-level security policy for table "plan_history"/;

/**
 * Does a piece of work, and again when another was in its way: then it finds what the other wrote,
 * so that a command sent twice at once is done once.
 *
 * @param work - told which time it is, from 0
 * @throws Refusal planNotFound when the id of a command or a plan is another's, or the plan is not open to the unit
 */
export async function whenTaken<Result>(work: (time: number) => Promise<Result>, time = 0): Promise<Result> {
  try {
    return await work(time);
  } catch (error) {
    const isGiven = isIdGiven(error);
    if (time < most && (isGiven || isInTheWay(error))) return whenTaken(work, time + 1);
    throw isGiven || isClosed(error) ? planNotFound() : error;
  }
}

interface DatabaseError extends Error {
  readonly code?: string;
  readonly constraint?: string;
}

const isIdGiven = (error: unknown): boolean => (error as DatabaseError).code === unique && givenIds.includes((error as DatabaseError).constraint ?? '');
const isInTheWay = (error: unknown): boolean => inTheWay.includes((error as DatabaseError).code ?? '') || closedCopy.test((error as DatabaseError).message);
const isClosed = (error: unknown): boolean => closedHistory.test((error as DatabaseError).message);
