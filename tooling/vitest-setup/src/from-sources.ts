const build = 'development|production';

/** Makes Vite and Vitest take the workspace's packages from their sources, without a build. */
export const fromSources = {
  resolve: { conditions: ['@stafett/source', 'module', 'browser', build] },
  ssr: { resolve: { conditions: ['@stafett/source', 'module', 'node', build], externalConditions: ['@stafett/source', 'node'] } },
};
