import { type SensitiveKind, sensitiveKinds } from '@stafett/consent';
import { kindTexts, type Texts } from '@stafett/texts';
import { CheckboxGroup, Disclosure, type Option } from '@stafett/ui-kit';
import { useTexts } from '../texts-provider/texts-provider.tsx';
import { type ConsentDraft, type ConsentUnit, isAt, ordinaryKinds, withKinds, withUnits } from './consent-draft.ts';

interface ReceiverChoicesProps {
  readonly draft: ConsentDraft;
  readonly units: readonly ConsentUnit[];
  readonly onChange: (draft: ConsentDraft) => void;
}

const keyOf = ({ house, unit }: Pick<ConsentUnit, 'house' | 'unit'>) => `${house}/${unit}`;

const helpOf = (kind: SensitiveKind) => `kindHelp.${kind}` as const;

const capital = (word: string) => word.charAt(0).toLocaleUpperCase('sv') + word.slice(1);

function sensitiveOptions({ say }: Texts): readonly Option<SensitiveKind>[] {
  return (sensitiveKinds as readonly SensitiveKind[]).map((kind) => ({ id: kind, label: capital(say(kindTexts[kind])), description: say(helpOf(kind)) }));
}

/** Which units are let in, and what each may know of the sensitive kinds. */
export function ReceiverChoices({ draft, units, onChange }: ReceiverChoicesProps) {
  const texts = useTexts();
  const { say } = texts;
  const chosen = units.filter((unit) => draft.receivers.some((one) => isAt(one, unit)));
  return (
    <>
      <CheckboxGroup
        label={say('consent.receivers')}
        description={say('consent.receiversHelp')}
        options={units.map((unit) => ({ id: keyOf(unit), label: unit.name }))}
        value={chosen.map(keyOf)}
        onChange={(keys) =>
          onChange(
            withUnits(
              draft,
              units.filter((unit) => keys.includes(keyOf(unit))),
            ),
          )
        }
      />
      {chosen.map((unit) => {
        const receiver = draft.receivers.find((one) => isAt(one, unit));
        return (
          <div key={keyOf(unit)} className="sip-receiver">
            <CheckboxGroup
              label={say('consent.sensitive', { unit: unit.name })}
              description={say('consent.sensitiveHelp')}
              columns={2}
              options={sensitiveOptions(texts)}
              value={receiver?.sensitive ?? []}
              onChange={(sensitive) => onChange(withKinds(draft, unit, { sensitive }))}
            />
            <Disclosure label={say('consent.excluded', { unit: unit.name })}>
              <CheckboxGroup
                label={say('consent.excluded', { unit: unit.name })}
                columns={2}
                options={ordinaryKinds.map((kind) => ({ id: kind, label: capital(say(kindTexts[kind])) }))}
                value={receiver?.excluded ?? []}
                onChange={(excluded) => onChange(withKinds(draft, unit, { excluded }))}
              />
            </Disclosure>
          </div>
        );
      })}
    </>
  );
}
