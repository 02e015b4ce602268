import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { talkMessages } from '../../talk.messages.ts';
import { useLevelText, useTalk } from '../talk-context.ts';

/** What each level of the scale means, when asked. */
export function ScaleInWords() {
  const t = useMessages(talkMessages);
  const levelText = useLevelText();
  const { levels } = useTalk();
  return (
    <Disclosure summary={t('scale')}>
      <dl className="mh-talk-scale">
        {levels.map(({ value, description }) => (
          <div key={value}>
            <dt>{levelText(value)}</dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
    </Disclosure>
  );
}
