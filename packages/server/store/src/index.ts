export { type HouseStore, openStore, type StoreSettings } from './open-store.ts';
export type { Session, Sessions } from './sessions.ts';
