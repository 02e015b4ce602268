import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import type { WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { ElementTextFragment, WheelAreaTextFragment } from '../wheel-version.generated.ts';
import { wheelVersionMessages } from '../wheel-version.messages.ts';
import { wheelUrl } from '../wheel-version.url.ts';
import { Derivations } from './Derivations.tsx';

function ElementText({ element }: { element: ElementTextFragment }) {
  const t = useMessages(wheelVersionMessages);
  const { code, name, description, localTo, components } = element;
  return (
    <li id={code} className="mh-anchor" tabIndex={-1}>
      <p className="mh-elements__code">
        {code} {localTo && <Tag>{t('localTo', { place: localTo })}</Tag>}
      </p>
      <h4>{name}</h4>
      <p>{description}</p>
      {components.length > 0 && (
        <p className="mh-hint">
          {t('components')}: {components.map((component) => component.name).join(' · ')}
        </p>
      )}
    </li>
  );
}

function Links({ wheel, links }: { wheel: WheelCode; links: WheelAreaTextFragment['links'] }) {
  const t = useMessages(wheelVersionMessages);
  if (links.length === 0) return null;
  return (
    <div className="mh-stack mh-stack--tight">
      <h3>{t('leansOn')}</h3>
      <ul className="mh-facts-list">
        {links.map(({ area, reason }) => (
          <li key={area.id}>
            <Link to={wheelUrl(wheel, { area: area.code })}>
              {area.code} {area.name}
            </Link>
            <p className="mh-hint">{reason}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** One area in words: what it is about, its elements, and what it derives from. */
export function AreaText({ wheel, area }: { wheel: WheelCode; area: WheelAreaTextFragment }) {
  const t = useMessages(wheelVersionMessages);
  return (
    <div id={area.code} className="mh-anchor" tabIndex={-1}>
      <Card title={`${area.code} ${area.name}`} aside={area.isHub ? t('hub') : undefined}>
        <div className="mh-stack">
          <p>{area.description}</p>
          <div className="mh-stack mh-stack--tight">
            <h3>{t('elements')}</h3>
            {area.elements.length === 0 && <p className="mh-muted">{t('noElements')}</p>}
            <ul className="mh-elements">
              {area.elements.map((element) => (
                <ElementText key={element.id} element={element} />
              ))}
            </ul>
          </div>
          <Derivations title={t('derivesFrom')} derivations={area.derivations} />
          <Links wheel={wheel} links={area.links} />
        </div>
      </Card>
    </div>
  );
}
