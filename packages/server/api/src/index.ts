export { type AppRouter, appRouter } from './app-router.ts';
export type { GuestReading, Opening } from '@stafett/use-cases';
export type { ApiContext } from './trpc.ts';
