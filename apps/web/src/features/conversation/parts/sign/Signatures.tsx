import { Tag } from '@medhjul/ui/Tag.tsx';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { signingMessages } from '../../signing.messages.ts';
import { useTalk } from '../talk-context.ts';

/** Who has signed, and when. */
export function Signatures() {
  const t = useMessages(signingMessages);
  const format = useFormat();
  const { employment, leaderEmployment, employeeSignedAt, leaderSignedAt, leaderSignedBy } = useTalk().conversation;
  const sides = [
    { key: 'employee' as const, name: employment.person.name, at: employeeSignedAt },
    { key: 'leader' as const, name: leaderSignedBy?.name ?? leaderEmployment.person.name, at: leaderSignedAt },
  ];
  return (
    <dl className="mh-signatures" aria-label={t('signatures')}>
      {sides.map(({ key, name, at }) => (
        <div key={key}>
          <dt>
            {name}
            <span className="mh-hint">{t(key)}</span>
          </dt>
          <dd>
            <Tag
              tone={at ? 'green' : 'neutral'}
              icon={at ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            >
              {at ? t('signedAt', { moment: format.dateTime(at) }) : t('notYet')}
            </Tag>
          </dd>
        </div>
      ))}
    </dl>
  );
}
