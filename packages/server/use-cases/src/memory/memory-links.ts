import type { GuestLink, GuestLinks, OpenableLinks } from '../guest/guest-link.ts';
import { fail, isOpen, isOwnDeed, type LinkRow, type MemoryWork, stored } from './memory-rows.ts';

/** The one-time links as one who is signed in reaches them, in memory. */
export const memoryLinks = (work: MemoryWork): GuestLinks => ({
  async add(link, secrets) {
    if (!isOpen(work, link.plan, 'original') || !isOwnDeed(work, link.madeBy)) fail(work, new Error(`A link to the plan ${link.plan} may not be made.`));
    work.rows = { ...work.rows, links: [...work.rows.links, stored({ ...link, ...secrets })] };
  },
  ofPlan: async (plan) =>
    isOpen(work, plan, 'original')
      ? work.rows.links
          .filter((row) => row.plan === plan)
          .map(linkFrom)
          .toSorted(newestFirst)
      : [],
  async end(plan, unit, ended) {
    if (!isOpen(work, plan, 'original')) return;
    change(
      work,
      (row) => row.plan === plan && row.unit === unit && row.endedAt === undefined,
      () => ({ endedAt: work.now, ended }),
    );
  },
});

/** The one-time links as they are opened, in memory. */
export const memoryOpenableLinks = (work: MemoryWork): OpenableLinks => ({
  ...memoryLinks(work),
  async find(secretHash) {
    const row = work.rows.links.find((one) => one.secretHash === secretHash);
    return row && { link: linkFrom(row), codeHash: row.codeHash };
  },
  async ofSession(sessionHash) {
    const row = work.rows.links.find((one) => one.sessionHash === sessionHash);
    return row && linkFrom(row);
  },
  async missed(id) {
    if (!work.rows.links.some((row) => row.id === id && row.attemptsLeft > 0)) fail(work, new Error(`The link ${id} has no attempt left.`));
    change(
      work,
      (row) => row.id === id,
      ({ attemptsLeft }) => ({ attemptsLeft: attemptsLeft - 1 }),
    );
  },
  async opened(id, opening) {
    if (!work.rows.links.some((row) => row.id === id && row.openedAt === undefined)) fail(work, new Error(`The link ${id} has been opened already.`));
    change(
      work,
      (row) => row.id === id,
      () => stored({ ...opening, openedAt: work.now }),
    );
  },
});

function change(work: MemoryWork, isMeant: (row: LinkRow) => boolean, to: (row: LinkRow) => Partial<LinkRow>): void {
  work.rows = { ...work.rows, links: work.rows.links.map((row) => (isMeant(row) ? { ...row, ...to(row) } : row)) };
}

const newestFirst = (one: GuestLink, other: GuestLink): number => other.madeAt.localeCompare(one.madeAt) || other.id.localeCompare(one.id);

const linkFrom = ({ secretHash: _secret, codeHash: _code, sessionHash: _session, ...link }: LinkRow): GuestLink => link;
