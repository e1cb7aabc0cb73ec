import { type NoteList, NoteList as NoteLists, type Plan } from '@stafett/plan';
import { noteListTexts, noticedByTexts, outcomeTexts, signTexts } from '@stafett/texts';
import { Heading } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

interface DocumentBackgroundProps {
  readonly plan: Plan;
}

function Notes({ plan, list }: DocumentBackgroundProps & { readonly list: NoteList }) {
  const { say } = useTexts();
  const notes = plan.preparation.notes.filter((note) => note.list === list);
  if (notes.length === 0) return null;
  return (
    <section className="sip-document-part">
      <Heading level={2} size={22}>
        {say(noteListTexts[list])}
      </Heading>
      <ul className="sip-document-list">
        {notes.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </section>
  );
}

function FollowUps({ plan }: DocumentBackgroundProps) {
  const { say, day } = useTexts();
  return plan.followUps.map((held) => (
    <section key={held.id} className="sip-document-part">
      <Heading level={2} size={22}>
        {say('document.followUpHeld', { day: day(held.heldOn, 'short') })}
      </Heading>
      {[held.goals, held.news, held.promises].map((text) => text !== undefined && <p key={text}>{text}</p>)}
      <p>{say(outcomeTexts[held.outcome])}</p>
    </section>
  ));
}

/** How it began, how it is, what was prepared, and what the follow-ups said. */
export function DocumentBackground({ plan }: DocumentBackgroundProps) {
  const { say, day } = useTexts();
  const { situation } = plan.preparation;
  const { noticedBy, noticedOn, why, signs } = plan.need;
  return (
    <>
      <FollowUps plan={plan} />
      {situation !== undefined && (
        <section className="sip-document-part">
          <Heading level={2} size={22}>
            {say('document.situation')}
          </Heading>
          <p className="sip-document-text">{situation.text}</p>
        </section>
      )}
      {NoteLists.options.map((list) => (
        <Notes key={list} plan={plan} list={list} />
      ))}
      <section className="sip-document-part">
        <Heading level={2} size={22}>
          {say('document.need')}
        </Heading>
        <p>{say('document.noticed', { who: say(noticedByTexts[noticedBy]), day: day(noticedOn, 'short') })}</p>
        {why !== undefined && <p className="sip-document-text">{why}</p>}
        {signs.length > 0 && (
          <ul className="sip-document-list">
            {signs.map((sign) => (
              <li key={sign}>{say(signTexts[sign])}</li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
}
