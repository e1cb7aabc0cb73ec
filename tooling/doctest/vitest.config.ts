import { fromSources } from '@stafett/vitest-setup';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { doctest } from './src/doctest-plugin.ts';

const root = `${import.meta.dirname}/../..`;

export default defineConfig({
  ...fromSources,
  root,
  plugins: [react(), doctest(process.env.STAFETT_DOCS_ROOT ?? process.cwd())],
  test: { name: 'docs', environment: 'node', include: ['tooling/{doctest,generate}/src/*.docs.test.ts'], testTimeout: 30_000 },
});
