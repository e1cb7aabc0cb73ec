export { type AppRouter, appRouter } from './app-router.ts';
export type { ApiContext } from './trpc.ts';
