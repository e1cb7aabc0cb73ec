import type { Planted } from './planted-words.ts';
import { company } from './protected-plan.ts';
import { type WalkedUnit, walkedUnits } from './the-houses.ts';

/** A secret that was found somewhere. */
export interface Secret extends Planted {
  readonly kind: 'words' | 'number' | 'relative';
  readonly number: string;
}

/** Who reads what. */
export interface Reading {
  readonly reader: string;
  readonly output: string;
}

// What is known of a unit in no register, what the consents say and rest on, who is around the family without a consent, and what others answered, are in no copy.
const keeperOnly =
  /^(record(Consent|Assessment|BoardDecision|Ground|Disclosure|PlanAnswer)|addPerson|revisePerson)\.|^(describeUnit|reviseReach|joinUnit)\.|^(answerInvitation\.note|decline\w+\.reason)$/;
const toldToParties = /^(80\d|900)$/;
const namesOfUnits = /^90\d$/;

/** Whether what was written in a field is for the keeper and the one that wrote it. */
export const isForKeeper = (field: string): boolean => keeperOnly.test(field);

/** Whether one who reads an output may know a secret: written apart from the rules of the product, by what SEC-05, SEC-10, CON-22 and CON-31 say. */
export function mayKnow({ reader, output }: Reading, secret: Secret): boolean {
  const ofNoUnit = inNoUnit[reader]?.(secret);
  if (ofNoUnit !== undefined) return ofNoUnit;
  if (isOfDirectory(output, secret) || secret.by === reader) return true;
  const standing = walkedUnits.find(({ id }) => id === reader)?.standing ?? 'stranger';
  return secret.kind === 'words' ? mayKnowWords[standing](secret) : mayKnowNumber(standing, secret);
}

// Which units there are is said to all who work in a house, and nothing of any child.
const isOfDirectory = (output: string, { number }: Secret): boolean => output.startsWith('session.me') && namesOfUnits.test(number);

// Its own name is no secret to it.
const mayCompanyKnow = (secret: Secret): boolean => secret.kind === 'words' && (isToldToParties(secret) || secret.number === '910');

const inNoUnit: Readonly<Record<string, (secret: Secret) => boolean>> = {
  operator: () => false,
  error: ({ kind }) => kind === 'words',
  [company.unit]: mayCompanyKnow,
};

const isToldToParties = ({ number }: Secret): boolean => toldToParties.test(number);

const mayKnowWords: Readonly<Record<WalkedUnit['standing'], (secret: Secret) => boolean>> = {
  keeper: () => true,
  cleared: (secret) => isToldToParties(secret) || !isForKeeper(secret.field),
  withdrawn: (secret) => isToldToParties(secret) || (!isForKeeper(secret.field) && !secret.late),
  party: isToldToParties,
  stranger: () => false,
};

const mayKnowNumber = (standing: WalkedUnit['standing'], { kind, number }: Secret): boolean =>
  standing === 'keeper' || (kind === 'number' && number === 'child' && (standing === 'cleared' || standing === 'withdrawn'));
