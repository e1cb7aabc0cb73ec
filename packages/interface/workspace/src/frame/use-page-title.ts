import { useEffect } from 'react';

/** Names the page for the tab and the browser's history; never with a person's name. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Stafett`;
  }, [title]);
}
