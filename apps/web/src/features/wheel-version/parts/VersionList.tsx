import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { WheelOverviewFragment } from '../wheel-version.generated.ts';
import { wheelVersionMessages } from '../wheel-version.messages.ts';
import { wheelUrl } from '../wheel-version.url.ts';

/** Every version of a wheel with its dates, newest first; `shownId` is the one on the page. */
export function VersionList({ wheel, shownId }: { wheel: WheelOverviewFragment; shownId: string }) {
  const t = useMessages(wheelVersionMessages);
  const format = useFormat();
  return (
    <Card title={t('versions')} hint={t('versionsHint')}>
      <ul className="mh-facts-list">
        {wheel.versions.map(({ id, number, validFrom, validTo }) => (
          <li key={id} className="mh-row">
            {id === shownId ? (
              <span aria-current="true">{t('version', { number })}</span>
            ) : (
              <Link to={wheelUrl(wheel.code, { version: number })}>{t('version', { number })}</Link>
            )}
            <span className="mh-muted">{format.period(validFrom, validTo)}</span>
            {id === wheel.currentVersion.id && <Tag tone="green">{t('current')}</Tag>}
            {id === shownId && <Tag>{t('shown')}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
