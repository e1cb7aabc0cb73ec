/** The tables that a backup holds, those first that others point to. Sessions and one-time links are not among them: after a restore everybody signs in again, and no link that was used or taken back is woken. */
export const backedUpTables = [
  'plan',
  'plan_history',
  'refused_words',
  'plan_grant',
  'emergency_opening',
  'plan_copy',
  'proposal',
  'outbox',
  'outbox_position',
  'inbox',
  'inbox_position',
  'inbox_epoch',
  'access_log',
  'access_seal',
  'restoration',
  'awaited_house',
] as const;
export type BackedUpTable = (typeof backedUpTables)[number];

/** How many rows of each table. */
export type RowCounts = Readonly<Record<BackedUpTable, number>>;

/** The first line of a backup. */
export interface BackupHeader {
  readonly stafett: 'backup';
  readonly format: 1;
  readonly organisation: string;
  /** The steps that the database had taken, by name. */
  readonly schema: readonly string[];
  readonly at: string;
  readonly rows: RowCounts;
}

/** Why a backup is not written or not restored. */
export type BackupFault =
  | { readonly code: 'fileTaken' | 'notABackup' | 'brokenContent' | 'noEnd'; readonly file: string }
  | { readonly code: 'fileUnwritable' | 'fileUnreadable'; readonly file: string; readonly reason: string }
  | { readonly code: 'brokenCount'; readonly file: string; readonly table: BackedUpTable }
  | { readonly code: 'otherHouse'; readonly file: string; readonly house: string; readonly other: string }
  | { readonly code: 'notEmpty'; readonly house: string; readonly tables: readonly string[] }
  | { readonly code: 'otherSchema'; readonly file: string; readonly lacking: readonly string[]; readonly unknown: readonly string[] };

/** A backup was not written or not restored; nothing of it is left. */
export class BackupError extends Error {
  override readonly name = 'BackupError';

  readonly fault: BackupFault;

  /** @param fault - what is wrong; holds no one's data */
  constructor(fault: BackupFault) {
    super(fault.code);
    this.fault = fault;
  }
}
