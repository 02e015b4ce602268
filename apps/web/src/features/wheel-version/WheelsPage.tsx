import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { DataTable } from '@medhjul/ui/DataTable.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { WheelCard } from './parts/WheelCard.tsx';
import './wheel-version.css';
import { WheelsDocument, type ComponentTextFragment, type ScaleLevelFragment } from './wheel-version.generated.ts';
import { wheelVersionMessages } from './wheel-version.messages.ts';

function Scale({ levels }: { levels: readonly ScaleLevelFragment[] }) {
  const t = useMessages(wheelVersionMessages);
  const format = useFormat();
  return (
    <Card title={t('scale')} hint={t('scaleHint')}>
      <DataTable
        caption={t('scaleCaption')}
        hideCaption
        columns={[
          { key: 'value', header: t('level'), cell: (level) => format.whole(level.value), width: '5rem' },
          { key: 'name', header: t('levelName'), rowHeader: true, cell: (level) => level.name },
          { key: 'description', header: t('levelMeaning'), cell: (level) => level.description },
        ]}
        rows={levels}
        rowKey={(level) => String(level.value)}
      />
    </Card>
  );
}

function Components({ components }: { components: readonly ComponentTextFragment[] }) {
  const t = useMessages(wheelVersionMessages);
  const groups = [...new Set(components.map(({ groupName }) => groupName))];
  return (
    <Card title={t('componentsTitle')} hint={t('componentsHint')}>
      <div className="mh-components">
        {groups.map((group) => (
          <div key={group}>
            <h3>{group}</h3>
            <dl>
              {components
                .filter(({ groupName }) => groupName === group)
                .map(({ id, name, description }) => (
                  <div key={id}>
                    <dt>{name}</dt>
                    <dd>{description}</dd>
                  </div>
                ))}
            </dl>
          </div>
        ))}
      </div>
    </Card>
  );
}

/** Both wheels, the scale that levels are measured on, and what a competence is made of. */
export function WheelsPage() {
  const t = useMessages(wheelVersionMessages);
  const { wheels, levels, components } = useSuspenseQuery(WheelsDocument).data;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-stack">
        <div className="mh-tiles">
          {wheels.map((wheel) => (
            <WheelCard key={wheel.code} wheel={wheel} />
          ))}
        </div>
        <Scale levels={levels} />
        <Components components={components} />
      </div>
    </Page>
  );
}
