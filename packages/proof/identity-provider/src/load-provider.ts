import type { ProviderConstructor } from './provider.ts';

const runtimeWarning = /oidc-provider WARNING: Unsupported runtime\. Use Node\.js/;

/**
 * Loads oidc-provider without its one warning at import: it takes a Node that is not yet marked LTS for an unsupported one.
 * Every other warning of it is heard, and this room gives it no reason for any.
 */
export async function loadProvider(): Promise<ProviderConstructor> {
  const { console: speaker } = globalThis;
  const { warn } = speaker;
  speaker.warn = (...words: unknown[]) => {
    if (!runtimeWarning.test(String(words[0]))) warn(...words);
  };
  try {
    const { default: constructor } = (await import(import.meta.resolve('oidc-provider'))) as { default: ProviderConstructor };
    return constructor;
  } finally {
    speaker.warn = warn;
  }
}
