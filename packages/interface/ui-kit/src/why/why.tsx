import type { ReactNode } from 'react';
import { Disclosure } from '../disclosure/disclosure.tsx';

/** What `Why` takes. */
export interface WhyProps {
  /** The word on the button: "Varför?". */
  readonly label: string;
  /** Rule and law, in words. */
  readonly children: ReactNode;
  readonly defaultExpanded?: boolean | undefined;
}

/** Why, not no: unfolds the rule and the law beneath a refusal, a hint or a field's problem. */
export function Why({ label, children, defaultExpanded }: WhyProps) {
  return (
    <div className="st-why">
      <Disclosure label={label} defaultExpanded={defaultExpanded}>
        {children}
      </Disclosure>
    </div>
  );
}
