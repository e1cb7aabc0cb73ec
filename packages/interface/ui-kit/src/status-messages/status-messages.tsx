import { Button } from '../button/button.tsx';
import { Icon } from '../icon/icon.tsx';
import { type Tone, toneIcons } from '../status/tone.ts';

export interface StatusMessage {
  readonly id: string;
  readonly tone: Tone;
  readonly text: string;
}

/** What `StatusMessages` takes. */
export interface StatusMessagesProps {
  readonly label: string;
  readonly messages: readonly StatusMessage[];
  readonly dismissLabel: string;
  readonly onDismiss: (id: string) => void;
}

/** What has just happened, low on the page and read out; it stays until it is put away. */
export function StatusMessages({ label, messages, dismissLabel, onDismiss }: StatusMessagesProps) {
  return (
    <section className="st-messages" aria-label={label} aria-live="polite" aria-relevant="additions" data-print="never">
      {messages.map((message) => (
        <div key={message.id} className="st-message" data-tone={message.tone}>
          <span className="st-message-icon">
            <Icon name={toneIcons[message.tone]} />
          </span>
          <p>{message.text}</p>
          <Button variant="quiet" icon="close" aria-label={`${dismissLabel}: ${message.text}`} onPress={() => onDismiss(message.id)} />
        </div>
      ))}
    </section>
  );
}
