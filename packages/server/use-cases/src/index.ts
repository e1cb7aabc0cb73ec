// What a person does
export { ChangePlanInput, type ChangeResult, changePlan } from './change-plan.ts';
export { ListEmergenciesInput, listEmergencies } from './list-emergencies.ts';
export { listWork, type WorkItem } from './list-work.ts';
export { type OpenedInEmergency, OpenInEmergencyInput, openInEmergency } from './open-in-emergency.ts';
export type { HistoryLine, PlanReading } from './plan-reading.ts';
export { ReadPlanInput, readPlan } from './read-plan.ts';
export { RegisterNeedInput, registerNeed } from './register-need.ts';
export { type PlanOpenings, WhoOpenedInput, whoOpened } from './who-opened.ts';

// What is opened by a one-time link
export { GuestLinkId, type GuestLink, type GuestLinks, type LinkEnd, type LinkSecrets, type OpenableLinks } from './guest/guest-link.ts';
export type { GuestReading } from './guest/guest-reading.ts';
export { listLinks } from './guest/list-links.ts';
export { LinkInput, type MadeLink, makeLink, takeLinkBack } from './guest/make-link.ts';
export { OpenByLinkInput, openByLink, type Opening } from './guest/open-by-link.ts';
export { AnswerByLinkInput, answerByLink, ReadByLinkInput, readByLink } from './guest/read-by-link.ts';

// What the exchange does
export { catchUp } from './catch-up.ts';
export { confirmWithout } from './restoring/confirm-without.ts';
export type { AwaitedHouse, AwaitedHouses, Claim, Restoration, Restoring } from './restoring/awaited-house.ts';
export { SeenCopy } from './restoring/seen-copy.schema.ts';
export { Intent } from './intent.schema.ts';
export { MessageBody } from './message-body.schema.ts';
export { Proposal, ProposalAnswer, TravellingViolation } from './proposal.schema.ts';
export { receiveMessage } from './receive-message.ts';
export { declineOriginal } from './receive-original.ts';
export type { Receiving, Reception, VerifiedMessage } from './verified-message.ts';
export { jsonText, knowText } from './known-text.ts';
export { noPlan } from './no-plan.ts';
export { releaseMessage } from './release-message.ts';
export type { Release, ReleaseOutcome, Releasing } from './releasing.ts';
export { tellOfTheDay } from './tell-of-the-day.ts';

// What whoever runs the house does
export { errands, type Errand, giveUpMessage, type Operator, retryMessage } from './take-up-message.ts';

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
  KeptOpening,
  LinePosition,
  Originals,
  OutgoingMessage,
  OutgoingMessages,
  OwnHouse,
  Ports,
  ReceivedMessage,
  ReleaseRecord,
  SetAsideMessage,
  Store,
  Transaction,
  WaitingMessages,
} from './ports.ts';
export { planNotFound, Refusal } from './refusal.ts';
export { type Trouble, troubles, Unavailable } from './unavailable.ts';

// What stands for a database in tests and simulations
export type { GrantRow, MemoryRows, OutboxRow } from './memory/memory-rows.ts';
export { type MemoryStore, openMemoryStore } from './memory/open-memory-store.ts';
