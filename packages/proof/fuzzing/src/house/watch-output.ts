type Write = typeof process.stderr.write;

const listeners = new Set<(text: string) => void>();
let unwrap: (() => void) | undefined;

/** Keeps what the process writes, beside writing it; gives back what undoes it. Several may, and end in any order. */
export function watchOutput(heard: (text: string) => void): () => void {
  listeners.add(heard);
  unwrap ??= wrapStreams();
  return () => {
    listeners.delete(heard);
    if (listeners.size > 0) return;
    unwrap?.();
    unwrap = undefined;
  };
}

function wrapStreams(): () => void {
  const streams = [process.stdout, process.stderr].map((stream) => ({ stream, write: stream.write }));
  for (const { stream, write } of streams) {
    stream.write = ((...words: Parameters<Write>) => {
      for (const heard of listeners) heard(String(words[0]));
      return write.apply(stream, words);
    }) as Write;
  }
  return () => {
    for (const { stream, write } of streams) stream.write = write;
  };
}
