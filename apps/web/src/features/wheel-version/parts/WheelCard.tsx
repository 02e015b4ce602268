import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { WheelOverviewFragment } from '../wheel-version.generated.ts';
import { wheelVersionMessages } from '../wheel-version.messages.ts';
import { wheelUrl } from '../wheel-version.url.ts';
import { Derivations } from './Derivations.tsx';

/** One wheel in short: what it is for, its areas, what it derives from. */
export function WheelCard({ wheel }: { wheel: WheelOverviewFragment }) {
  const t = useMessages(wheelVersionMessages);
  const format = useFormat();
  const { code, name, description, derivations, currentVersion } = wheel;
  return (
    <Card
      title={name}
      hint={t('versionSince', {
        number: currentVersion.number,
        period: format.period(currentVersion.validFrom, null),
      })}
    >
      <div className="mh-stack">
        <p>{description}</p>
        <div className="mh-stack mh-stack--tight">
          <h3>{t('areas')}</h3>
          <ul className="mh-facts-list">
            {currentVersion.areas.map((area) => (
              <li key={area.id}>
                <Link to={wheelUrl(code, { area: area.code })}>
                  {area.code} {area.name}
                </Link>
                {area.isHub && <span className="mh-hint"> · {t('hub')}</span>}
              </li>
            ))}
          </ul>
        </div>
        <Derivations title={t('derivesFrom')} derivations={derivations} />
        <div>
          <Link to={wheelUrl(code)} {...linkButton('secondary')}>
            {t('open')}
          </Link>
        </div>
      </div>
    </Card>
  );
}
