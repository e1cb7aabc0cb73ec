import { useEffect, useState } from 'react';

/** The secret of the link that the page was opened by; it is taken out of the address, so that it stays in no history. */
export function useSecretOfLink(): string {
  const [secret] = useState(() => window.location.hash.slice(1));
  useEffect(() => window.history.replaceState(window.history.state, '', window.location.pathname), []);
  return secret;
}
