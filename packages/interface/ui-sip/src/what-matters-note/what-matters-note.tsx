import type { Wording } from '@stafett/plan';
import { type ReactNode, useId } from 'react';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** What `WhatMattersNote` takes. */
export interface WhatMattersNoteProps {
  /** Whose plan it is; the note is theirs. */
  readonly personName: string;
  /** The words, as they were said. */
  readonly words?: Pick<Wording, 'text' | 'by' | 'at'> | undefined;
  /** Who said them, when it was not the person. */
  readonly saidBy?: string | undefined;
  /** The words exist, and are not shared with the reader. */
  readonly isHeldBack?: boolean | undefined;
  /** A drawing or a picture of the person's own. */
  readonly drawing?: ReactNode;
  /** What can be done with the note. */
  readonly actions?: ReactNode;
  readonly level?: 2 | 3 | undefined;
}

type WordsProps = Pick<WhatMattersNoteProps, 'personName' | 'words' | 'saidBy' | 'isHeldBack'>;

function Words({ personName, words, saidBy, isHeldBack }: WordsProps) {
  const { say } = useTexts();
  if (words === undefined) {
    const nobodyAsked = `${say('matters.none')} ${say('matters.noneHow', { person: personName })}`;
    return <p className="sip-note-empty">{isHeldBack ? say('matters.heldBack') : nobodyAsked}</p>;
  }
  const isByOther = saidBy !== undefined && saidBy !== personName;
  return (
    <>
      <blockquote className="sip-note-words">{words.text}</blockquote>
      <p className="sip-note-sign">{isByOther ? say('matters.of', { person: saidBy }) : personName}</p>
    </>
  );
}

/** "Vad är viktigt för mig": the person's own words on sun-yellow paper; nothing else looks like it, and nothing lies over it. */
export function WhatMattersNote({ drawing, actions, level = 2, ...said }: WhatMattersNoteProps) {
  const texts = useTexts();
  const headingId = useId();
  const Heading = `h${level}` as const;
  const { words } = said;
  return (
    <section className="sip-note" aria-labelledby={headingId}>
      <div className="sip-note-paper">
        <Heading id={headingId} className="sip-note-heading">
          {texts.say('matters.heading')}
        </Heading>
        <Words {...said} />
        {drawing !== undefined && <figure className="sip-note-drawing">{drawing}</figure>}
        {actions !== undefined && <div className="sip-note-actions">{actions}</div>}
      </div>
      {words !== undefined && <p className="sip-note-written">{texts.say('matters.written', { name: words.by.name, day: texts.dayOf(words.at) })}</p>}
    </section>
  );
}
