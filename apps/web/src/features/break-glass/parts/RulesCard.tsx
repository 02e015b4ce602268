import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { glassMessages } from '../break-glass.messages.ts';

/** What holds for everybody who takes part. */
export function RulesCard() {
  const t = useMessages(glassMessages);
  return (
    <Card title={t('rulesTitle')} headingLevel={3}>
      <div className="mh-stack mh-hint">
        <p>{t('ruleSecond')}</p>
        <p>{t('ruleHour')}</p>
        <p>{t('ruleTold')}</p>
        <p>{t('ruleNever')}</p>
      </div>
    </Card>
  );
}
