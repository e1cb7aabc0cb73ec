import { fromSources } from '@stafett/vitest-setup';
import { defineConfig } from 'vitest/config';

const root = `${import.meta.dirname}/../..`;

export default defineConfig({
  ...fromSources,
  root,
  test: {
    environment: 'node',
    isolate: false,
    include: [`packages/domain/${process.env.STAFETT_ROOM}/src/**/*.test.ts`],
    setupFiles: [`${root}/tooling/vitest-setup/src/property-runs.ts`],
  },
});
