/** Something that seals the log at intervals. */
export interface LogSealer {
  /** Seals what is left, and seals no more. */
  stop(): Promise<void>;
}

/** How a sealer works. */
export interface Sealing {
  /** Seals all that is not sealed: at first, now and then, and at last. */
  readonly seal: () => Promise<void>;
  /** Seals what has been written lately. */
  readonly sealRecent: () => Promise<void>;
  readonly everyMilliseconds: number;
  /** Told that a pass failed; the next tries again. */
  readonly failed: (error: unknown) => void;
}

const passesBetween = 60;

/** Seals the log now and then, one pass at a time, until it is stopped. */
export function startLogSealer({ seal, sealRecent, everyMilliseconds, failed }: Sealing): LogSealer {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  let passes = 0;
  let pass = Promise.resolve();
  const go = (): void => {
    pass = (passes % passesBetween === 0 ? seal() : sealRecent()).catch(failed).finally(() => {
      passes += 1;
      if (!isStopped) timer = setTimeout(go, everyMilliseconds);
    });
  };
  go();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await pass;
      await seal().catch(failed);
    },
  };
}
