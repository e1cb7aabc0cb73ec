import type { HouseId } from '@stafett/kernel';
import { movedPlan, type Plan } from '@stafett/plan';
import type { Intent } from '../intent.schema.ts';
import type { MessageBody } from '../message-body.schema.ts';
import { noPlan } from '../no-plan.ts';
import type { ExchangeTransaction } from '../ports.ts';
import { mayLeave } from '../release-original.ts';
import type { ReleaseOutcome, Releasing } from '../releasing.ts';
import { originalIn, saidIn, saysThatItKeeps } from './opened-proof.ts';

// Signed once more, what is longer would be too large for the receiver.
const longestProof = 1_400_000;

/**
 * What a restored house is told of one plan: that its original went on to here, with the message by which it gave it away; or, where it was given to the restored house,
 * the original again as it was then, while all of it may be read there (CON-31, SEC-02, SEC-13).
 */
export async function releaseKeeping(
  transaction: ExchangeTransaction,
  { about, receiver }: Extract<Intent, { kind: 'keeping' }>,
  releasing: Releasing,
): Promise<ReleaseOutcome> {
  const plan = await transaction.originals.readForChange(about);
  const body = plan && (await (isGivenTo(plan, receiver, releasing) ? again : wentOn)(transaction, { plan, receiver, releasing }));
  const said = body ?? (releasing.leftBefore ? { kind: 'nothing' as const } : undefined);
  return said === undefined ? 'nothing' : { term: 1, epoch: 0, body: said };
}

interface Telling {
  readonly plan: Plan;
  readonly receiver: HouseId;
  readonly releasing: Releasing;
}

const isGivenTo = ({ keeper, moving }: Plan, receiver: HouseId, { house }: Releasing): boolean =>
  keeper === receiver || (keeper === house.id && moving?.to === receiver);

// Without proof it is said only to the house that began the plan: another has perhaps not been told that there is one (CON-23).
async function wentOn({ inbox }: ExchangeTransaction, { plan, receiver }: Telling): Promise<MessageBody | undefined> {
  const { id: about, keeper, term, initiator } = plan;
  const signed = [...(await inbox.signed(receiver, about, 'original')), ...(await inbox.signed(receiver, noPlan, 'originalAgain'))];
  const given = signed.findLast((one) => isOf(plan, one));
  const proof = given !== undefined && given.length <= longestProof ? given : undefined;
  return given !== undefined || initiator.house === receiver ? { kind: 'keeping', about, keeper, term, proof } : undefined;
}

function isOf({ id, term }: Plan, signed: string): boolean {
  const said = saidIn(signed);
  const given = said && originalIn(said);
  return given?.id === id && given.term <= term;
}

async function again(transaction: ExchangeTransaction, { plan, receiver, releasing }: Telling): Promise<MessageBody | undefined> {
  const isAwaited = plan.keeper !== receiver;
  if (!(await mayLeave(transaction, plan, releasing))) return undefined;
  // That it was handed over made one more version of it here.
  const original = isAwaited ? movedPlan(plan) : { ...plan, version: plan.version - 1 };
  const proof = await proofOf(transaction, original, receiver);
  const since = plan.moving?.since ?? (await handedOverAt(transaction, plan)) ?? releasing.clock.now();
  return { kind: 'originalAgain', original, since, isAwaited, proof };
}

async function proofOf({ inbox }: ExchangeTransaction, original: Plan, receiver: HouseId): Promise<string | undefined> {
  const about = [await inbox.signed(receiver, original.id, 'originalReceived'), await inbox.signed(receiver, original.id, 'proposal')];
  return [...about.flat(), ...(await inbox.signed(receiver, noPlan, 'keeping'))].find((signed) => {
    const said = saidIn(signed);
    return said !== undefined && saysThatItKeeps(said, original);
  });
}

const handedOverAt = async ({ originals }: ExchangeTransaction, { id }: Plan) =>
  (await originals.history(id)).findLast(({ change }) => change.type === 'handOver')?.at;
