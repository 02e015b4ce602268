import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { itemStatusMessages } from '../../../plan/plan.messages.ts';
import { planUrl } from '../../../plan/plan.url.ts';
import type { HandedOverItemFragment, HandoverPageQuery } from '../../conversation.generated.ts';
import { handoverMessages } from '../../handover.messages.ts';

const going = new Set<HandedOverItemFragment['status']>(['OPEN', 'UNDER_WAY', 'LEARNT']);

function usePeriod(): (item: HandedOverItemFragment) => string | null {
  const t = useMessages(handoverMessages);
  const format = useFormat();
  return ({ startsOn, endsOn }) => {
    if (startsOn && endsOn) return t('periodFromTo', { from: format.date(startsOn), to: format.date(endsOn) });
    if (endsOn) return t('periodTo', { to: format.date(endsOn) });
    return startsOn ? t('periodFrom', { from: format.date(startsOn) }) : null;
  };
}

function Item({ item }: { item: HandedOverItemFragment }) {
  const t = useMessages(handoverMessages);
  const statuses = useMessages(itemStatusMessages);
  const period = usePeriod()(item);
  const facts = [
    { name: t('period'), text: period },
    { name: t('ownPart'), text: item.ownPart },
    { name: t('leaderPart'), text: item.leaderPart },
  ];
  return (
    <li className="mh-handover-item">
      <div className="mh-row">
        <h3>{item.element?.name ?? item.aim}</h3>
        <Tag>{statuses(item.status)}</Tag>
        <Tag>{t('year', { year: String(item.year) })}</Tag>
      </div>
      {item.element && item.aim && <p>{item.aim}</p>}
      <dl className="mh-talk-facts">
        {facts.map(
          ({ name, text }) =>
            text && (
              <div key={name}>
                <dt>{name}</dt>
                <dd>{text}</dd>
              </div>
            ),
        )}
      </dl>
    </li>
  );
}

/** What the employee and the former leader agreed to do and what still goes on. */
export function OpenItems({ plan, employmentId }: { plan: HandoverPageQuery['plan']; employmentId: string }) {
  const t = useMessages(handoverMessages);
  const items = [...plan.unsettled, ...plan.items].filter(({ status }) => going.has(status));
  return (
    <Card
      title={t('open')}
      hint={t('openHint')}
      aside={
        <Link to={planUrl(employmentId)} {...linkButton('secondary')}>
          {t('toPlan')}
        </Link>
      }
    >
      {items.length === 0 && <p className="mh-muted">{t('openNone')}</p>}
      <ul className="mh-talk-lines">
        {items.map((item) => (
          <Item key={item.id} item={item} />
        ))}
      </ul>
    </Card>
  );
}
