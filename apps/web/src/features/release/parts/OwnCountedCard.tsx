import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { methodMessages } from '../method.messages.ts';
import { OwnCountedDocument, type OwnCountedQuery } from '../release.generated.ts';
import { wheelNameMessages } from '../release.messages.ts';

type Counted = OwnCountedQuery['ownCounted'][number];

function Names({ term, elements }: { term: string; elements: Counted['needs'] }) {
  const t = useMessages(methodMessages);
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {elements.length === 0 ? (
          t('none')
        ) : (
          <ul>
            {elements.map(({ id, name }) => (
              <li key={id}>{name}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  );
}

/** What of the reader's own a release of today would count. */
export function OwnCountedCard() {
  const t = useMessages(methodMessages);
  const wheels = useMessages(wheelNameMessages);
  const { ownCounted } = useSuspenseQuery(OwnCountedDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <div id="mine" tabIndex={-1}>
      <Card title={t('mineTitle')} hint={t('mineHint')}>
        {ownCounted.length === 0 && <p className="mh-muted">{t('mineNothing')}</p>}
        {ownCounted.map(({ wheel, centre, planYear, needs, plans, offers, isHeld }) => (
          <section key={wheel} className="mh-own-counted-wheel" aria-label={wheels(wheel)}>
            <h3>{wheels(wheel)}</h3>
            <dl className="mh-own-counted">
              <div>
                <dt>{t('mineCentre')}</dt>
                <dd>{centre.name}</dd>
              </div>
              <Names term={t('mineNeeds')} elements={needs} />
              <Names term={t('minePlans', { year: String(planYear) })} elements={plans} />
              <Names term={t('mineOffers')} elements={offers} />
              <div>
                <dt>{t('mineHeld')}</dt>
                <dd>{t(isHeld ? 'mineIsHeld' : 'mineIsNotHeld')}</dd>
              </div>
            </dl>
          </section>
        ))}
      </Card>
    </div>
  );
}
