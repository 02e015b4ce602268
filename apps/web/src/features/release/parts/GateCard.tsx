import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Check, X } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import type { ReleaseRunPageQuery } from '../release.generated.ts';
import { gateMessages, releaseMessages } from '../release.messages.ts';
import '../release.css';

type Answer = ReleaseRunPageQuery['releaseRun']['gate'][number];

/** The checks' answers: yes or no for each rule as a whole. */
export function GateCard({ answers }: { answers: readonly Answer[] }) {
  const t = useMessages(releaseMessages);
  const rules = useMessages(gateMessages);
  return (
    <Card title={t('gate')} hint={t('gateHint')}>
      <ul className="mh-gate">
        {answers.map(({ rule, passes }) => (
          <li key={rule}>
            <Tag
              tone={passes ? 'green' : 'plum'}
              icon={passes ? <Check aria-hidden="true" size={16} /> : <X aria-hidden="true" size={16} />}
            >
              {t(passes ? 'passes' : 'fails')}
            </Tag>
            {rules(rule)}
          </li>
        ))}
      </ul>
    </Card>
  );
}
