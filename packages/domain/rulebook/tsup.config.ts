import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

// The declarations take the closed sets of rule and law numbers from the data, so the data goes with them.
const copyData = () => cp('src/data', 'dist/data', { recursive: true });

// One file out for one file in: whoever asks only for laws by rule is not given profiles and statuses.
const entry = ['src/*.ts', '!src/*.test.ts'];

export default defineConfig({ entry, format: ['esm'], dts: false, clean: true, target: 'es2023', onSuccess: copyData });
