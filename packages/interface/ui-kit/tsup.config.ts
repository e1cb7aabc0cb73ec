import { cp } from 'node:fs/promises';
import { defineConfig } from 'tsup';

// The declarations take the names of the icons from the data, so the data goes with them.
const copyData = () => cp('src/icon/icon-paths.json', 'dist/icon/icon-paths.json');

export default defineConfig({ entry: ['src/index.ts'], format: ['esm'], dts: false, clean: true, target: 'es2023', onSuccess: copyData });
