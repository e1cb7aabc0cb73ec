import type { CalendarDate } from '@stafett/kernel';
import { consentFormTexts } from '@stafett/texts';
import { Checkbox, DateField, type FieldProblem, RadioGroup, Select, TextField } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { type ConsentDraft, consentForms, type DraftGap } from './consent-draft.ts';

interface HowGivenProps {
  readonly draft: ConsentDraft;
  readonly onChange: (draft: ConsentDraft) => void;
  readonly problemOf: (gap: DraftGap) => FieldProblem | undefined;
}

const languages = ['sv', 'en', 'ar', 'so', 'ti', 'fa', 'uk', 'pl', 'fi', 'swl'] as const;

/** How long the answer holds, and how it was given (CON-20, CON-21). */
export function HowGiven({ draft, onChange, problemOf }: HowGivenProps) {
  const texts = useTexts();
  const { say } = texts;
  return (
    <>
      <div className="sip-builder-pair">
        <DateField
          label={say('consent.from')}
          locale={texts.tag}
          value={draft.from}
          onChange={(from) => onChange({ ...draft, from: from as CalendarDate | undefined })}
          problem={problemOf('from')}
        />
        <DateField
          label={say('consent.to')}
          locale={texts.tag}
          description={say('consent.toHelp')}
          value={draft.to}
          min={draft.from}
          onChange={(to) => onChange({ ...draft, to: to as CalendarDate | undefined })}
        />
      </div>
      <RadioGroup
        label={say('consent.form')}
        direction="row"
        options={consentForms.map((form) => ({ id: form, label: say(consentFormTexts[form]) }))}
        value={draft.form}
        onChange={(form) => onChange({ ...draft, form })}
      />
      <TextField
        label={say('consent.informedHow')}
        description={say('consent.informedHowHelp')}
        maxLength={1000}
        value={draft.informedHow}
        onChange={(informedHow) => onChange({ ...draft, informedHow })}
        problem={problemOf('informedHow')}
      />
      <div className="sip-builder-pair">
        <Select
          label={say('consent.language')}
          placeholder={say('page.choose')}
          options={languages.map((language) => ({ id: language, label: say(`language.${language}`) }))}
          value={languages.find((language) => language === draft.language)}
          onChange={(language) => onChange({ ...draft, language })}
        />
        <Checkbox label={say('consent.interpreter')} isSelected={draft.interpreter} onChange={(interpreter) => onChange({ ...draft, interpreter })} />
      </div>
    </>
  );
}
