import type { Outputs } from './outputs.ts';

type Write = typeof process.stderr.write;

/** Keeps what the process writes, and every address that is asked for; gives back what undoes it. */
export function watchProcess(outputs: Outputs): () => void {
  const { fetch } = globalThis;
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream, write } of streams) {
    stream.write = ((...words: Parameters<Write>) => {
      outputs.add({ reader: 'operator', output: 'what the process writes', text: String(words[0]) });
      return write.apply(stream, words);
    }) as Write;
  }
  globalThis.fetch = (input, init) => {
    outputs.add({ reader: 'operator', output: 'address', text: input instanceof Request ? input.url : String(input) });
    return fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
    for (const { stream, write } of streams) stream.write = write;
  };
}
