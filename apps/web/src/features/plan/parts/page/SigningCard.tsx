import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Circle, CircleCheck } from 'lucide-react';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { PlanItemFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import { factOfField, itemTitle, useItemWords } from '../item/item-words.ts';
import './page.css';

function Signature({ side, who, at }: { side: string; who: string; at: string | null }) {
  const t = useMessages(planMessages);
  const format = useFormat();
  return (
    <li data-signed={at !== null || undefined}>
      {at === null ? <Circle aria-hidden="true" /> : <CircleCheck aria-hidden="true" />}
      <span>
        <strong>{side}</strong>
        <span className="mh-hint">
          {at === null ? t('notSigned') : t('signedBy', { name: who, date: format.dateTime(at) })}
        </span>
      </span>
    </li>
  );
}

function Signatures() {
  const t = useMessages(planMessages);
  const { employment, employeeSignedAt, leaderSignedAt, leaderSigner } = usePlanDesk().plan;
  return (
    <ul className="mh-plan-signatures">
      <Signature side={t('employeeSide')} who={employment.person.name} at={employeeSignedAt} />
      <Signature side={t('leaderSide')} who={leaderSigner?.name ?? t('formerLeader')} at={leaderSignedAt} />
    </ul>
  );
}

/** How one item differs from what both signed, in a line; null where it does not. */
function useChangeLine(): (item: PlanItemFragment) => string | null {
  const t = useMessages(planMessages);
  const words = useItemWords(usePlanDesk().name);
  return (item) => {
    const name = itemTitle(item);
    if (item.signedIn === null) return t('newLine', { name });
    if (item.changedFields.includes('status'))
      return t(item.status === 'DROPPED' ? 'droppedLine' : 'reopenedLine', { name });
    if (item.changedFields.length === 0) return null;
    const facts = new Set(item.changedFields.map(factOfField));
    return t('changeLine', { name, fields: [...facts].map((fact) => words.label(fact)).join(', ') });
  };
}

/** What changed since the version that both signed last; nothing where nobody has signed yet, or nothing has changed. */
function Changes() {
  const t = useMessages(planMessages);
  const { plan } = usePlanDesk();
  const lineOf = useChangeLine();
  const last = plan.versions[0];
  const lines = plan.items.map(lineOf).filter((line) => line !== null);
  if (!last || lines.length === 0 || plan.state === 'SIGNED') return null;
  return (
    <div className="mh-plan-part">
      <h3>{t('changesTitle', { number: last.number })}</h3>
      <ul className="mh-plan-changes">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}

/** Who has signed the version that is being written, what changed since the one before, and one's own signature. */
export function SigningCard() {
  const t = useMessages(planMessages);
  const { plan, steps } = usePlanDesk();
  const { state, number, unsettled, viewerCanSign, viewerCanWrite } = plan;
  const standing = state === 'SIGNED' && !viewerCanWrite ? t('signedPast') : t(`state${state}`);
  return (
    <Card title={t('signTitle')} hint={standing} aside={state !== 'EMPTY' && t('versionBeing', { number })}>
      <div className="mh-stack">
        {state !== 'EMPTY' && <Signatures />}
        <Changes />
        {viewerCanWrite && unsettled.length > 0 && <p className="mh-hint">{t('signUnsettled')}</p>}
        {viewerCanSign && (
          <div className="mh-stack mh-stack--tight mh-no-print">
            <Button loading={steps.busy} onClick={() => void steps.doNow(steps.sign)}>
              {t('sign')}
            </Button>
            <p className="mh-hint">{t('signHint', { number })}</p>
          </div>
        )}
      </div>
    </Card>
  );
}
