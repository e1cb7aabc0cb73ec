import type { ReactNode } from 'react';

/** What is wrong with what a field holds, in words, and why. */
export interface FieldProblem {
  readonly text: string;
  /** The rule that asks for it, unfolded by a button with this label. */
  readonly why?: { readonly label: string; readonly content: ReactNode } | undefined;
}

/** What every field of the kit takes. */
export interface FieldProps {
  readonly label: string;
  /** A word after the label: "kan vänta". */
  readonly mark?: string | undefined;
  readonly description?: string | undefined;
  readonly problem?: FieldProblem | undefined;
  readonly name?: string | undefined;
  readonly isRequired?: boolean | undefined;
  readonly isDisabled?: boolean | undefined;
}
