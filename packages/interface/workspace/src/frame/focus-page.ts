const places = ['main .ws-section h2', 'main h1', 'main'];

/** Moves the focus to the heading of what is new on the page, so that it is read out and the keyboard begins there. */
export function focusPage(): void {
  const target = places.map((place) => document.querySelector<HTMLElement>(place)).find((found) => found !== null);
  if (target === undefined) return;
  if (!target.hasAttribute('tabindex')) target.tabIndex = -1;
  target.focus({ preventScroll: true });
  window.scrollTo(0, 0);
}
