import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import './organisation.css';
import { OrganisationDocument, type OrganisationQuery } from './organisation.generated.ts';
import { organisationMessages, roleMessages } from './organisation.messages.ts';
import { UnitNode } from './parts/UnitTree.tsx';

function Roles({ grants }: { grants: OrganisationQuery['roleGrants'] }) {
  const t = useMessages(organisationMessages);
  const roles = useMessages(roleMessages);
  const format = useFormat();
  return (
    <Card title={t('roles')} hint={t('rolesHint')}>
      {grants.length === 0 && <p className="mh-hint">{t('rolesHidden')}</p>}
      <ul className="mh-plain-list">
        {grants.map(({ person, role, validFrom }) => (
          <li key={`${person.id} ${role}`}>
            {person.name}
            <p className="mh-hint">
              {roles(role)} · {format.period(validFrom, null)}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** The organisation as a tree to unfold, and who holds a role in it. */
export function OrganisationPage() {
  const t = useMessages(organisationMessages);
  const { organisationUnits, roleGrants } = useSuspenseQuery(OrganisationDocument).data;
  const headcount = organisationUnits.reduce((sum, unit) => sum + unit.headcount, 0);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <div className="mh-split--facts">
        <Card title={t('tree')} aside={t('headcount', { count: headcount })}>
          <ul className="mh-units">
            {organisationUnits.map((unit) => (
              <UnitNode key={unit.id} unit={unit} initiallyOpen />
            ))}
          </ul>
        </Card>
        <Roles grants={roleGrants} />
      </div>
    </Page>
  );
}
