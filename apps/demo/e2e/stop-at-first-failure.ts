import { beforeEach } from 'vitest';

/** Skips what is left of a file once a test has failed, where each test goes on from the one before. */
export function stopAtFirstFailure(): void {
  let hasFailed = false;
  beforeEach(({ skip, onTestFailed }) => {
    if (hasFailed) skip('an earlier step failed');
    onTestFailed(() => {
      hasFailed = true;
    });
  });
}
