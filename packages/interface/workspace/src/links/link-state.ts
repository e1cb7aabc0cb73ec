import type { Instant } from '@stafett/kernel';
import type { Texts } from '@stafett/texts';
import { dateIn } from '@stafett/kernel';
import type { ListedLink } from './use-links.ts';

/** Whether a link can still be opened. */
export const isWaiting = (link: ListedLink, at: Instant): boolean => link.endedAt === undefined && link.openedAt === undefined && at < link.expiresAt;

/**
 * What has become of a link, in a sentence.
 *
 * @param link - the newest of the party, if it has one
 * @param at - now
 * @param texts - the language
 */
export function sayLinkState(link: ListedLink | undefined, at: Instant, { say, day, time }: Texts): string {
  if (link === undefined) return say('link.state.none');
  const when = (moment: Instant) => ({ day: day(dateIn(moment), 'short'), time: time(moment) });
  if (link.openedAt !== undefined) return say('link.state.opened', when(link.openedAt));
  if (link.ended !== undefined) return say(`link.state.${link.ended}`);
  return isWaiting(link, at) ? say('link.state.waiting', when(link.expiresAt)) : say('link.state.expired');
}
