export { BackupError, type BackupFault, type RowCounts } from './backup/backup-tables.ts';
export type { ChainProblem } from './log/log-chain.ts';
export type { LogAudit } from './log/log-audit.ts';
export type { ChainReport } from './log/log-inspection.ts';
export type { BrokenLine, KeptMessage } from './log/log-reading.ts';
export { type LogSealer, startLogSealer } from './log/log-sealer.ts';
export { type HouseStore, openStore, type StoreSettings } from './open-store.ts';
export type { Session, Sessions } from './sessions.ts';
