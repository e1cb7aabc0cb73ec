import { useFormDraft } from './use-form-draft.ts';

/** A text as it stands in the plan. */
export interface SavedText {
  readonly text: string;
  readonly version: number;
}

/** A text that is being written on top of one that stands in the plan. */
export interface TextDraft {
  readonly text: string;
  readonly write: (text: string) => void;
  /** The version that the words build on; sent with the change. */
  readonly base: number | undefined;
  /** Whether the words differ from what stands in the plan. */
  readonly isMine: boolean;
  /** What somebody else has written since, when it differs from mine: both are shown, neither is lost (PRO-22). */
  readonly theirs: SavedText | undefined;
  readonly keepMine: () => void;
  /** Drops what is mine; what stands in the plan is shown. */
  readonly clear: () => void;
}

type Kept = { readonly text?: string; readonly base?: number | undefined };

const nothing: { readonly text: string; readonly version?: undefined } = { text: '' };

/**
 * Holds the words of one field while they are written.
 *
 * @param name - unique for the plan and the field
 * @param saved - what stands in the plan now, or nothing
 */
export function useTextDraft(name: string, saved: SavedText | undefined): TextDraft {
  const { form, change, isTouched, clear } = useFormDraft<Kept>(name, {});
  const { text: savedText, version } = saved ?? nothing;
  const text = form.text ?? savedText;
  const isMine = isTouched && text !== savedText;
  return {
    text,
    write: (words) => change(isTouched ? { text: words } : { text: words, base: version }),
    base: isMine ? form.base : version,
    isMine,
    theirs: isMine && form.base !== version ? saved : undefined,
    keepMine: () => change({ text, base: version }),
    clear,
  };
}
