import type { ReactNode } from 'react';

export interface Fact {
  readonly term: string;
  readonly description: ReactNode;
}

/** What `Facts` takes. */
export interface FactsProps {
  readonly facts: readonly Fact[];
  readonly layout?: 'beside' | 'under' | undefined;
}

/** Short facts: a word and what it is. */
export function Facts({ facts, layout = 'beside' }: FactsProps) {
  return (
    <dl className="st-facts" data-layout={layout}>
      {facts.map((fact) => (
        <div key={fact.term} className="st-fact">
          <dt>{fact.term}</dt>
          <dd>{fact.description}</dd>
        </div>
      ))}
    </dl>
  );
}
