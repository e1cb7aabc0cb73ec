import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

/**
 * What a browser loads for everything that a package exports, with its siblings and without zod.
 *
 * @param entry - the package's src/index.ts
 * @returns thousands of bytes, minified and gzipped
 */
export async function gzippedSize(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'esm',
    conditions: ['@stafett/source'],
    external: ['zod'],
    write: false,
    logLevel: 'error',
  });
  return outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents).byteLength, 0) / 1000;
}
