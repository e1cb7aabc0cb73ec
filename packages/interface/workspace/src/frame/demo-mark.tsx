import { Icon } from '@stafett/ui-kit';
import { useTexts } from '@stafett/ui-sip';

interface DemoMarkProps {
  readonly mode: 'production' | 'demo' | 'test';
}

/** Says on every page that nobody here is real; nothing in a house at work. */
export function DemoMark({ mode }: DemoMarkProps) {
  const { say } = useTexts();
  if (mode === 'production') return null;
  return (
    <p className="ws-demo-mark" data-print="never">
      <Icon name="info" />
      {say('frame.demo')}
    </p>
  );
}
