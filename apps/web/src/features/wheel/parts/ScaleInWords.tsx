import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { wheelMessages } from '../wheel.messages.ts';
import { useLevels } from './level-words.ts';

/** What each level of the scale means, when asked. */
export function ScaleInWords() {
  const t = useMessages(wheelMessages);
  return (
    <Disclosure summary={t('scaleInWords')}>
      <dl className="mh-scale">
        {useLevels().map(({ value, name, description }) => (
          <div key={value}>
            <dt>{t('levelInWords', { level: value, name })}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
