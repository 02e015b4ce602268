import { Card } from '@medhjul/ui/Card.tsx';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanVersionFragment } from '../../plan.generated.ts';
import { itemStatusMessages, planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { SignedFacts } from '../item/ItemFacts.tsx';
import './page.css';

function Version({ version }: { version: PlanVersionFragment }) {
  const t = useMessages(planMessages);
  const statuses = useMessages(itemStatusMessages);
  const format = useFormat();
  const { person } = usePlanDesk().plan.employment;
  const { number, employeeSignedAt, leaderSignedAt, leaderSigner, items } = version;
  const last = employeeSignedAt > leaderSignedAt ? employeeSignedAt : leaderSignedAt;
  return (
    <Disclosure summary={t('versionLine', { number, date: format.dateTime(last) })}>
      <div className="mh-stack">
        <p className="mh-hint">
          {t('signedBy', { name: person.name, date: format.dateTime(employeeSignedAt) })}
          {' · '}
          {t('signedBy', { name: leaderSigner?.name ?? t('formerLeader'), date: format.dateTime(leaderSignedAt) })}
        </p>
        <ul className="mh-plan-list">
          {items.map((item) => (
            <li key={item.id} className="mh-plan-part">
              <h3>
                {item.element?.name ?? item.aim} <span className="mh-hint">{statuses(item.status)}</span>
              </h3>
              <SignedFacts item={item} />
            </li>
          ))}
        </ul>
      </div>
    </Disclosure>
  );
}

/** Every version that both have signed, word for word; nothing before the first. */
export function VersionsCard() {
  const t = useMessages(planMessages);
  const { versions } = usePlanDesk().plan;
  if (versions.length === 0) return null;
  return (
    <Card className="mh-no-print" title={t('versionsTitle')} hint={t('versionsHint')}>
      <div className="mh-stack mh-stack--tight">
        {versions.map((version) => (
          <Version key={version.number} version={version} />
        ))}
      </div>
    </Card>
  );
}
