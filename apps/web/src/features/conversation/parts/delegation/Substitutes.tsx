import { useApolloClient } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { CalendarClock, UserCheck } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useNotice } from '../../../../lib/notice.tsx';
import { EndDelegationDocument, type DelegationLineFragment } from '../../conversation.generated.ts';
import { newSubstituteUrl } from '../../conversation.url.ts';
import { delegationMessages } from '../../delegation.messages.ts';
import { askAnew } from '../ask-anew.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';

function EndDialog({ of, onClose }: { of: DelegationLineFragment; onClose(): void }) {
  const t = useMessages(delegationMessages);
  const client = useApolloClient();
  const step = useStep();
  const say = useNotice();
  const names = { substitute: of.substitute.name, leader: of.leaderEmployment.person.name };
  const end = async () => {
    const { data } = await client.mutate({ mutation: EndDelegationDocument, variables: { id: of.id } });
    await askAnew(client);
    return data?.endDelegation.errors;
  };
  const confirm = async () => {
    if (!(await step.take('end', end))) return;
    say(t('ended'));
    onClose();
  };
  return (
    <ConfirmDialog
      open
      title={t(of.isCurrent ? 'endTitle' : 'withdrawTitle')}
      confirmLabel={t(of.isCurrent ? 'end' : 'withdraw')}
      cancelLabel={t('keep')}
      busy={step.busy !== null}
      onConfirm={() => void confirm()}
      onCancel={onClose}
    >
      <p>{t(of.isCurrent ? 'endText' : 'withdrawText', names)}</p>
      <StepProblem step={step} />
    </ConfirmDialog>
  );
}

function Line({ of, onEnd }: { of: DelegationLineFragment; onEnd(): void }) {
  const t = useMessages(delegationMessages);
  const format = useFormat();
  const name = t('actsFor', { substitute: of.substitute.name, leader: of.leaderEmployment.person.name });
  const action = t(of.isCurrent ? 'end' : 'withdraw');
  return (
    <li className="mh-substitute">
      <span>
        <strong>{name}</strong>
        <span className="mh-hint">{format.period(of.validFrom, of.validTo)}</span>
      </span>
      <Tag
        tone={of.isCurrent ? 'petrol' : 'neutral'}
        icon={of.isCurrent ? <UserCheck aria-hidden="true" /> : <CalendarClock aria-hidden="true" />}
      >
        {t(of.isCurrent ? 'current' : 'ahead')}
      </Tag>
      {of.viewerCanEnd && (
        <Button variant="quiet" aria-label={t('about', { action, name })} onClick={onEnd}>
          {action}
        </Button>
      )}
    </li>
  );
}

/** Who acts for whom, today and later; setting and ending it. */
export function Substitutes({ delegations }: { delegations: readonly DelegationLineFragment[] }) {
  const t = useMessages(delegationMessages);
  const [ending, setEnding] = useState<DelegationLineFragment | null>(null);
  return (
    <Card
      title={t('title')}
      hint={t('hint')}
      aside={
        <Link to={newSubstituteUrl} {...linkButton('secondary')}>
          {t('name')}
        </Link>
      }
    >
      {delegations.length === 0 && <p className="mh-muted">{t('nobody')}</p>}
      <ul className="mh-substitutes">
        {delegations.map((delegation) => (
          <Line key={delegation.id} of={delegation} onEnd={() => setEnding(delegation)} />
        ))}
      </ul>
      {ending && <EndDialog of={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}
