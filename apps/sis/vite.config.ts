import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@stafett/source', 'module', 'browser', 'development|production'] },
  build: {
    outDir: 'dist/web',
    target: 'es2023',
    // light-dark() is left as it is written, and nothing is put inline: the page's security policy allows files of the house only.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    // zod tries whether it may compile code; the page's security policy does not allow it and would report the try.
    rolldownOptions: { output: { banner: '(globalThis.__zod_globalConfig ??= {}).jitless = true;' } },
  },
});
