import { HouseId, PlanId } from '@stafett/kernel';
import type { Plan } from '@stafett/plan';
import { z } from 'zod';
import { MessageBody } from '../message-body.schema.ts';
import type { Proposal } from '../proposal.schema.ts';
import type { OpenedMessage } from '../verified-message.ts';

const Said = z.object({ from: HouseId, plan: PlanId, term: z.int(), body: z.unknown() });

/** What a message says that this house took in, and verified then. */
export function saidIn(signed: string): OpenedMessage | undefined {
  try {
    return Said.safeParse(JSON.parse(Buffer.from(signed.split('.')[1] ?? '', 'base64url').toString('utf8'))).data as OpenedMessage | undefined;
  } catch {
    return undefined;
  }
}

/** The original that a message gave, for the first time or again. */
export function originalIn({ body }: OpenedMessage): Plan | undefined {
  const said = MessageBody.safeParse(body).data;
  return said?.kind === 'original' || said?.kind === 'originalAgain' ? said.original : undefined;
}

/** Whether somebody took on the lead of this original by it, in the term before. */
export function takesOnLead({ change, by, term }: Pick<Proposal, 'change' | 'by' | 'term'>, { term: next, lead }: Plan): boolean {
  return change.type === 'acceptLead' && term + 1 === next && lead?.state === 'accepted' && lead.house === by.house && lead.unit === by.unit;
}

/** Whether a house by this message said yes to lead, said that the original had come, or said that it keeps it, in that term. */
export function saysThatItKeeps(opened: OpenedMessage, original: Plan): boolean {
  const said = MessageBody.safeParse(opened.body).data;
  if (said?.kind === 'keeping') return isKeptBy(opened.from, said, original);
  if (opened.plan !== original.id) return false;
  if (said?.kind === 'originalReceived') return opened.term === original.term;
  return said?.kind === 'proposal' && takesOnLead({ change: said.change, by: said.by, term: opened.term }, original);
}

const isKeptBy = (house: string, { about, keeper, term }: { about: string; keeper: string; term: number }, original: Plan): boolean =>
  about === original.id && keeper === house && term === original.term;
