import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { leaderGuideMessages } from '../../leader-guide.messages.ts';
import './follow-up.css';

const steps = ['why', 'few', 'task', 'ready', 'room', 'ask', 'share', 'stop'] as const;

/** For leaders who start a larger measure: how what is learnt comes to be used. */
export function LeaderGuide() {
  const t = useMessages(leaderGuideMessages);
  return (
    <Card className="mh-plan-guide" title={t('title')} hint={t('hint')}>
      <Disclosure summary={t('open')}>
        <ol>
          {steps.map((step) => (
            <li key={step}>
              <strong>{t(step)}</strong>
              {t(`${step}Text`)}
            </li>
          ))}
        </ol>
      </Disclosure>
    </Card>
  );
}
