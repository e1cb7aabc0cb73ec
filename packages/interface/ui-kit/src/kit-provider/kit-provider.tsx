import type { ReactNode } from 'react';
import { I18nProvider, RouterProvider } from 'react-aria-components';

/** What `KitProvider` takes. */
export interface KitProviderProps {
  readonly children: ReactNode;
  /** The language of what the controls say by themselves, as `sv-SE`. */
  readonly locale: string;
  /** Goes to an address without loading the page anew. */
  readonly navigate?: ((href: string) => void) | undefined;
}

/** Stands once around everything: the language, and how links lead on. */
export function KitProvider({ children, locale, navigate }: KitProviderProps) {
  return <I18nProvider locale={locale}>{navigate ? <RouterProvider navigate={navigate}>{children}</RouterProvider> : children}</I18nProvider>;
}
