const outside = ['/sign-in', '/sign-out', '/api', '/health'];

const isPlainClick = (event: MouseEvent): boolean =>
  !event.defaultPrevented && event.button === 0 && ![event.metaKey, event.ctrlKey, event.shiftKey, event.altKey].includes(true);

const opensElsewhere = (link: HTMLAnchorElement): boolean =>
  link.target !== '' || link.hasAttribute('download') || (link.getAttribute('href') ?? '#').startsWith('#');

const isInside = (link: HTMLAnchorElement): boolean => link.origin === location.origin && !outside.some((path) => link.pathname.startsWith(path));

/**
 * The address inside the app that a click on the page leads to; nothing when the browser shall handle the click itself.
 *
 * @param event - a click anywhere on the page
 */
export function innerAddressOf(event: MouseEvent): string | undefined {
  const link = isPlainClick(event) && event.target instanceof Element ? event.target.closest('a') : null;
  return link !== null && !opensElsewhere(link) && isInside(link) ? link.pathname : undefined;
}
