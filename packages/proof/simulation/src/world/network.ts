import type { Envelope, InboxAnswer, Transport } from '@stafett/exchange';
import { receiveIn } from './simulated-house.ts';
import { openedBy } from './tag-signing.ts';
import { pairOf } from './weather.ts';
import type { Carried, World } from './world.ts';

type TransportAnswer = Awaited<ReturnType<Transport>>;

const patience = 10_000;
const quick = { least: 10, most: 400 };
const slow = { least: 2_000, most: 170_000 };
const again = { least: 5, most: 150_000 };

const delay = ({ dice, weather }: World): number => (dice.chance(weather.slow) ? dice.between(slow.least, slow.most) : dice.between(quick.least, quick.most));

/** Carries a message as the network will have it; who waits too long gets no answer, and the message may come all the same. */
export function carry(world: World, carried: Carried): Promise<TransportAnswer> {
  const { from, to, signed } = carried;
  const { time, dice, weather } = world;
  return new Promise((resolve) => {
    time.after(patience, () => resolve({}));
    if (weather.cuts.has(pairOf(from.id, to))) return world.count('message into a cut');
    if (dice.chance(weather.twice)) time.after(dice.between(again.least, again.most), () => void arrive(world, carried, 'again'));
    if (dice.chance(weather.lost)) return world.count('message lost');
    const isAnswerLost = dice.chance(weather.answerLost);
    return time.after(delay(world), () => {
      void arrive(world, { ...carried, signed }, 'once').then((answer) => {
        if (isAnswerLost) return world.count('answer lost');
        return time.after(delay(world), () => resolve(forSender(answer)));
      });
    });
  });
}

const forSender = ({ status, body: { outcome, duplicate, expected } }: InboxAnswer): TransportAnswer => ({ status, outcome, duplicate, expected });

async function arrive(world: World, { to, signed }: Carried, how: 'once' | 'again'): Promise<InboxAnswer> {
  const house = world.house(to);
  if (how === 'again') world.count('message again');
  if (house.life === undefined) world.count('message to a house that is down');
  const answer = await receiveIn(world, house, signed);
  world.count(`answer ${answer.status} ${answer.body.outcome}${answer.body.duplicate === true ? ' duplicate' : ''}`);
  const { body } = openedBy(signed);
  if (answer.body.outcome === 'applied' && body.kind === 'proposalAnswer' && body.answer.state === 'redirected') world.count('redirected');
  world.say(() => `${to} answers ${answer.status} ${JSON.stringify(answer.body)} to ${nameOf(openedBy(signed))}`);
  return answer;
}

/** A message in few words. */
export function nameOf({ id, from, to, plan, sequence, term, epoch, body }: Envelope): string {
  return `${body.kind} ${id.slice(-6)} (${from} to ${to}, plan ${plan.slice(-1)}, number ${sequence}, term ${term}, epoch ${epoch})`;
}
