export { deliverMessage, type Outbox } from './deliver-message.ts';
export { type Envelope, EnvelopeHead } from './envelope.schema.ts';
export { type Lifetimes, usualLifetimes } from './lifetime.ts';
export { isValidAt, type Peer, type PeerKey, type SigningKey } from './message-keys.ts';
export { type DueMessages, type OutboxWorker, startOutboxWorker } from './outbox-worker.ts';
export { type Inbox, type InboxAnswer, receiveEnvelope } from './receive-envelope.ts';
export { signEnvelope } from './sign-envelope.ts';
export { httpTransport, timeHeader, type Transport, type TransportAnswer } from './transport.ts';
export { type EnvelopeViolationCode, envelopeViolationCodes, type Verification, verifyEnvelope } from './verify-envelope.ts';
