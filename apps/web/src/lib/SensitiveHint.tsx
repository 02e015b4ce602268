import { useDeferredValue } from 'react';
import { useMessages } from './i18n.ts';
import { sensitiveMessages } from './sensitive.messages.ts';
import { hasSensitiveWord } from './sensitive.ts';

/**
 * A short hint while a free text speaks of health, union or sanctions. It stops nothing, and nothing leaves the browser.
 * Stands under the field from the first, so that the hint is announced when it comes.
 */
export function SensitiveHint({ text }: { text: string }) {
  const t = useMessages(sensitiveMessages);
  const typed = useDeferredValue(text);
  return <div role="status">{hasSensitiveWord(typed) && <p className="mh-hint">{t('hint')}</p>}</div>;
}
