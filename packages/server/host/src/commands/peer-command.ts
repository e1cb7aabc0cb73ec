import { parseArgs } from 'node:util';
import type { CommandPlace, HouseCommand } from './command-place.ts';
import { CommandRefusal } from './command-refusal.ts';
import { houseClock } from '../house-clock.ts';
import { fingerprintOf, kidOfFingerprint } from '../keys/key-fingerprint.ts';
import { readPeers } from '../peers/peer-book.ts';
import { describeOwnHouse } from '../peers/peer-description.ts';
import { readDescriptorFile } from '../peers/peer-file.ts';
import { type PeerOutcome, removePeer, takeInPeer } from '../peers/peer-trust.ts';
import { showPeer } from '../peers/peer-show.ts';
import { peerWords } from './peer-words.ts';

/** Writes what this house gives to others, and for the person at the terminal the fingerprint to read aloud. */
export const describeCommand: HouseCommand = async (words, { settings, say, tell }) => {
  if (words.length > 0) throw usage('house describe > fil');
  const { text, kid } = await describeOwnHouse(settings, houseClock(settings).now());
  say(text);
  tell(peerWords('described'));
  tell(fingerprintOf(kid));
  return 0;
};

type PeerAction = (words: readonly string[], place: CommandPlace) => number | Promise<number>;

const actions: Readonly<Record<string, PeerAction>> = {
  show: async ([file, ...rest], { settings, say }) => {
    if (file === undefined || rest.length > 0) throw usage('house peer show FIL');
    const signed = await readDescriptorFile(file);
    for (const line of showPeer(file, signed, { peers: readPeers(settings), at: houseClock(settings).now() })) say(line);
    return 0;
  },
  add: async (words, { settings, say }) => {
    const { file, fingerprint } = readAddition(words);
    const signed = await readDescriptorFile(file);
    const comparedKey = fingerprint === undefined ? undefined : kidOfFingerprint(fingerprint);
    if (fingerprint !== undefined && comparedKey === undefined) throw new CommandRefusal(peerWords('fingerprintForm'), 64);
    const outcome = takeInPeer(settings, signed, { wish: 'add', comparedKey, at: houseClock(settings).now() });
    return answer(outcome, { file, id: signed.descriptor.id, name: signed.descriptor.name }, say);
  },
  update: async ([file, ...rest], { settings, say }) => {
    if (file === undefined || rest.length > 0) throw usage('house peer update FIL');
    const signed = await readDescriptorFile(file);
    const outcome = takeInPeer(settings, signed, { wish: 'update', at: houseClock(settings).now() });
    return answer(outcome, { file, id: signed.descriptor.id, name: signed.descriptor.name }, say);
  },
  remove: ([id, ...rest], { settings, say }) => {
    if (id === undefined || rest.length > 0) throw usage('house peer remove HUS');
    if (!removePeer(settings, id)) throw new CommandRefusal(peerWords('unknownHouse', { id }));
    say(peerWords('removed', { id }));
    return 0;
  },
  list: (words, { settings, say }) => {
    if (words.length > 0) throw usage('house peer list');
    const peers = readPeers(settings);
    if (peers.length === 0) say(peerWords('noPeers'));
    for (const { descriptor, confirmed, at } of peers) {
      const { id, name, address, units } = descriptor;
      const why = peerWords(confirmed === 'fingerprint' ? 'confirmedByFingerprint' : 'confirmedByTrustedKey');
      say(peerWords('peerLine', { id, name, address, units: units.length, confirmed: why, at: at.slice(0, 10) }));
    }
    return 0;
  },
};

/** Handles the houses that this one exchanges messages with. */
export const peerCommand: HouseCommand = ([name = '', ...words], place) => {
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined;
  if (action === undefined) throw usage(`house peer ${Object.keys(actions).join('|')} …`);
  return action(words, place);
};

const usage = (form: string): CommandRefusal => new CommandRefusal(peerWords('usage', { form }), 64);

// The groups of a fingerprint without quotation marks around them come as words of their own.
function readAddition(words: readonly string[]): { file: string; fingerprint: string | undefined } {
  const form = 'house peer add FIL --fingerprint "XXXX XXXX …"';
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: { fingerprint: { type: 'string' } }, allowPositionals: true });
    const [file, ...groups] = positionals;
    if (file === undefined || (groups.length > 0 && values.fingerprint === undefined)) throw usage(form);
    return { file, fingerprint: values.fingerprint === undefined ? undefined : [values.fingerprint, ...groups].join('') };
  } catch {
    throw usage(form);
  }
}

function answer(outcome: PeerOutcome, facts: { file: string; id: string; name: string }, say: CommandPlace['say']): number {
  const line = peerWords(outcome, facts);
  if (outcome !== 'added' && outcome !== 'updated' && outcome !== 'already') throw new CommandRefusal(line);
  say(line);
  return 0;
}
