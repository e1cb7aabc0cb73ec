import { type Consent, isValidAt } from '@stafett/consent';
import { dateIn, type Instant } from '@stafett/kernel';
import { consentFormTexts, type Texts } from '@stafett/texts';
import { Button, Status } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';

/** Someone who must answer, and what they have answered. */
export interface ConsentAnswer {
  readonly id: string;
  readonly name: string;
  /** "Vårdnadshavare för Josef". */
  readonly as: string;
  readonly latest?: Consent | undefined;
}

/** What `ConsentAnswers` takes. */
export interface ConsentAnswersProps {
  readonly answers: readonly ConsentAnswer[];
  readonly at: Instant;
  readonly onWithdraw?: ((consent: Consent) => void) | undefined;
}

interface Standing {
  readonly tone: 'done' | 'stop' | 'late';
  readonly word: string;
  readonly detail?: string | undefined;
}

function overSince({ withdrawnAt, to }: Consent, at: Instant, texts: Texts): Standing | undefined {
  const { say } = texts;
  if (withdrawnAt !== undefined && withdrawnAt <= at) {
    return { tone: 'stop', word: say('consent.answer.withdrawn'), detail: say('consent.withdrawn', { day: texts.dayOf(withdrawnAt) }) };
  }
  if (to === undefined || to >= dateIn(at)) return undefined;
  return { tone: 'stop', word: say('consent.answer.ended'), detail: say('consent.ended', { day: texts.day(to, 'short') }) };
}

function givenIn({ answer, takenAt, form, to }: Consent, texts: Texts): Standing {
  const { say } = texts;
  const given = say('consent.given', { answer, day: texts.dayOf(takenAt), form: say(consentFormTexts[form]).toLocaleLowerCase(texts.tag) });
  if (answer === 'no') return { tone: 'stop', word: say('consent.answer.no'), detail: `${given}.` };
  const until = to === undefined ? '' : ` ${say('consent.validTo', { day: texts.day(to, 'short') })}.`;
  return { tone: 'done', word: say('consent.answer.yes'), detail: `${given}.${until}` };
}

function standingOf(latest: Consent | undefined, at: Instant, texts: Texts): Standing {
  if (latest === undefined) return { tone: 'late', word: texts.say('consent.notAsked') };
  return overSince(latest, at, texts) ?? givenIn(latest, texts);
}

/** Who has said what, and how long it holds. */
export function ConsentAnswers({ answers, at, onWithdraw }: ConsentAnswersProps) {
  const texts = useTexts();
  return (
    <ul className="sip-answers" role="list">
      {answers.map((answer) => {
        const { tone, word, detail } = standingOf(answer.latest, at, texts);
        const { latest } = answer;
        return (
          <li key={answer.id} className="sip-answer">
            <div className="sip-answer-who">
              <span className="sip-answer-name">{answer.name}</span>
              <span className="sip-answer-detail">{answer.as}</span>
              {detail !== undefined && <span className="sip-answer-detail">{detail}</span>}
            </div>
            <Status tone={tone}>{word}</Status>
            {onWithdraw && latest?.answer === 'yes' && isValidAt(latest, at) && (
              <Button variant="quiet" aria-label={`${texts.say('consent.withdraw')}: ${answer.name}`} onPress={() => onWithdraw(latest)}>
                {texts.say('consent.withdraw')}
              </Button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
