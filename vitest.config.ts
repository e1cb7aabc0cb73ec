import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { fromSources } from './tooling/vitest-setup/src/from-sources.ts';

const tooling = `${import.meta.dirname}/tooling`;
const patient = { testTimeout: 120_000, hookTimeout: 120_000 };
const slow = { testTimeout: 120_000, hookTimeout: 120_000 };
const environment = 'node';
const setupFiles = [`${tooling}/vitest-setup/src/property-runs.ts`];
const globalSetup = [`${tooling}/browser/src/global-setup.ts`];
const otherProjects = ['**/node_modules/**', '**/dist/**', '**/*.{contract,journey,probe,docs}.test.ts'];

export default defineConfig({
  test: {
    projects: [
      {
        ...fromSources,
        plugins: [react()],
        test: {
          name: 'unit',
          environment,
          isolate: false,
          setupFiles,
          include: ['{packages,apps,tooling,bench}/**/*.test.{ts,tsx}'],
          exclude: otherProjects,
          ...patient,
        },
      },
      { ...fromSources, test: { name: 'probes', environment, include: ['tooling/**/*.probe.test.ts'], ...slow } },
      { ...fromSources, test: { name: 'contract', environment, setupFiles, include: ['packages/server/**/*.contract.test.ts'], maxWorkers: 2, ...slow } },
      {
        ...fromSources,
        test: { name: 'journey', environment, setupFiles, globalSetup, include: ['{apps,packages}/**/*.journey.test.ts'], maxWorkers: 2, ...slow },
      },
      'tooling/doctest/vitest.config.ts',
    ],
  },
});
