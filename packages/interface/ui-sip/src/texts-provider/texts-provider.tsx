import { createTexts, type Texts } from '@stafett/texts';
import { createContext, type ReactNode, use } from 'react';

const TextsContext = createContext<Texts>(createTexts('sv'));

/** What `TextsProvider` takes. */
export interface TextsProviderProps {
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Gives every component beneath its words. */
export function TextsProvider({ texts, children }: TextsProviderProps) {
  return <TextsContext value={texts}>{children}</TextsContext>;
}

/** The words; Swedish where nothing else has been given. */
export function useTexts(): Texts {
  return use(TextsContext);
}
