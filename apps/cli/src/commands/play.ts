import { WrongUse } from '../bad-input.ts';
import type { Command } from '../command.ts';

/** Plays a case through the houses, as `npm run play` does. */
export const play: Command = {
  printsItself: true,
  flags: { port: { type: 'string' } },
  run: ({ words, flags, sources }) => {
    const [file, ...more] = words;
    if (file === undefined || more.length > 0) throw new WrongUse('Name one case.');
    return sources.play([file, ...(typeof flags.port === 'string' ? ['--port', flags.port] : [])]);
  },
};
