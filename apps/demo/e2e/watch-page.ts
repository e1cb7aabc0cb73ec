import type { Page } from 'playwright';

const id = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const plainAddress = new RegExp(`^/(need|plan/${id}(/[a-z-]+)?)?$`);
const plainRequest = new RegExp(`^/(assets/[\\w.-]+|api/trpc/[\\w.,]+|health|stafett\\.svg|sign-out|need|plan/${id}(/[a-z-]+)?)?$`);
const notSignedInYet = /status of 401/;

/** What a page is watched for, and what may pass. */
export interface PageWatch {
  readonly complaints: readonly string[];
  tolerate(sort: RegExp): void;
}

/**
 * Gathers all that should not happen on a page: errors in the console, broken security policy,
 * and addresses that hold anything but ids. The first 401 passes: the page asks who one is before one has signed in.
 *
 * @param page - not yet gone anywhere
 * @param house - its address
 */
export async function watchPage(page: Page, house: string): Promise<PageWatch> {
  const complaints: string[] = [];
  const once = [notSignedInYet];
  const tolerated: RegExp[] = [];
  const complain = (what: string): void => {
    const expected = once.findIndex((sort) => sort.test(what));
    if (expected >= 0) once.splice(expected, 1);
    else if (!tolerated.some((sort) => sort.test(what))) complaints.push(what);
  };
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`security policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
  page.on('console', (message) => message.type() === 'error' && complain(message.text()));
  page.on('pageerror', (error) => complain(String(error)));
  page.on('framenavigated', (frame) => complainOfAddress(frame.url(), { house, allowed: plainAddress, complain }));
  page.on('request', (request) => complainOfAddress(request.url(), { house, allowed: plainRequest, complain }));
  return { complaints, tolerate: (sort) => void tolerated.push(sort) };
}

interface AddressWatch {
  readonly house: string;
  readonly allowed: RegExp;
  readonly complain: (what: string) => void;
}

// The sign-in has a protocol of its own, and its addresses are gone before anything is written.
function complainOfAddress(address: string, { house, allowed, complain }: AddressWatch): void {
  const { origin, pathname, search, hash } = new URL(address);
  if (origin !== house || pathname.startsWith('/sign-in')) return;
  if (!allowed.test(pathname) || search !== '' || hash !== '') complain(`address: ${pathname}${search}${hash}`);
}
