// What a person does
export { ChangePlanInput, type ChangeResult, changePlan } from './change-plan.ts';
export { listWork, type WorkItem } from './list-work.ts';
export { type HistoryLine, type PlanReading, ReadPlanInput, readPlan } from './read-plan.ts';
export { RegisterNeedInput, registerNeed } from './register-need.ts';
export { type PlanOpenings, WhoOpenedInput, whoOpened } from './who-opened.ts';

// What the exchange does
export { catchUp } from './catch-up.ts';
export { Intent } from './intent.schema.ts';
export { MessageBody } from './message-body.schema.ts';
export { Proposal, ProposalAnswer, TravellingViolation } from './proposal.schema.ts';
export { receiveMessage } from './receive-message.ts';
export { declineOriginal } from './receive-original.ts';
export type { Receiving, Reception, VerifiedMessage } from './verified-message.ts';
export { noPlan } from './no-plan.ts';
export { releaseMessage } from './release-message.ts';
export type { Release, ReleaseOutcome, Releasing } from './releasing.ts';
export { tellOfTheDay } from './tell-of-the-day.ts';

// What they need
export type {
  AccessLogEntry,
  AccessLogLine,
  Clock,
  Delivery,
  DueMessages,
  ExchangeTransaction,
  HeldCopy,
  Inbox,
  LinePosition,
  Originals,
  OutgoingMessage,
  OutgoingMessages,
  OwnHouse,
  Ports,
  ReceivedMessage,
  ReleaseRecord,
  Store,
  Transaction,
} from './ports.ts';
export { planNotFound, Refusal } from './refusal.ts';

// What stands for a database in tests and simulations
export type { GrantRow, MemoryRows, OutboxRow } from './memory/memory-rows.ts';
export { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
