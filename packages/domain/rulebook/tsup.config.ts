import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

// The declarations take the closed sets of rule and law numbers from the data, so the data goes with them.
const copyData = () => cp('src/data', 'dist/data', { recursive: true });

export default defineConfig({ entry: ['src/index.ts'], format: ['esm'], dts: false, clean: true, target: 'es2023', onSuccess: copyData });
