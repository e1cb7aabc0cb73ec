import type { InformationKind } from '@stafett/consent';
import type { NoteList } from './preparation.schema.ts';

/**
 * What kind of information each part of a plan is (CON-30).
 *
 * @example
 * partKinds.whatMatters // 'ownWords'
 */
export const partKinds = {
  people: 'identity',
  phone: 'contact',
  why: 'family',
  whatMatters: 'ownWords',
  situation: 'socialSituation',
  questions: 'participationWishes',
  strengths: 'family',
  doNotBringUp: 'participationWishes',
  followUps: 'goal',
} as const satisfies Record<NoteList | 'people' | 'phone' | 'why' | 'whatMatters' | 'situation' | 'followUps', InformationKind>;

/** The kinds of what stands inside a part and may tell more than the part itself. */
export const innerKinds = {
  signs: 'family',
  adaptations: 'participationWishes',
  news: 'socialSituation',
  promises: 'intervention',
  closingNote: 'goal',
} as const satisfies Record<string, InformationKind>;
