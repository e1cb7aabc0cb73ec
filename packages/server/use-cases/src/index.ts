// What a person does
export { ChangePlanInput, type ChangeResult, changePlan } from './change-plan.ts';
export { listWork, type WorkItem } from './list-work.ts';
export { type HistoryLine, type PlanReading, ReadPlanInput, readPlan } from './read-plan.ts';
export { RegisterNeedInput, registerNeed } from './register-need.ts';

// What the exchange does
export { Intent } from './intent.schema.ts';
export { MessageBody } from './message-body.schema.ts';
export { Proposal, ProposalAnswer, TravellingViolation } from './proposal.schema.ts';
export { receiveMessage } from './receive-message.ts';
export type { Receiving, Reception, VerifiedMessage } from './verified-message.ts';
export { type Release, type ReleaseOutcome, type Releasing, releaseMessage } from './release-message.ts';

// What they need
export type {
  AccessLogLine,
  Clock,
  Delivery,
  DueMessages,
  ExchangeTransaction,
  HeldCopy,
  Inbox,
  Originals,
  OutgoingMessage,
  OutgoingMessages,
  OwnHouse,
  Ports,
  ReceivedMessage,
  Store,
  Transaction,
} from './ports.ts';
export { planNotFound, Refusal } from './refusal.ts';

// What stands for a database in tests and simulations
export type { GrantRow, MemoryRows, OutboxRow } from './memory/memory-rows.ts';
export { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
