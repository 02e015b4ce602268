import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Check, Hourglass } from 'lucide-react';
import { useFormat } from '../../../lib/format.ts';
import type { ApprovalSide } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { approvalMessages } from '../approval.messages.ts';
import { useMinutes } from './minutes-context.ts';
import { useMinutesSteps } from './minutes-steps.ts';
import { TakeBack } from './TakeBack.tsx';

const SIDES: readonly ApprovalSide[] = ['MANAGEMENT', 'EMPLOYEE'];

/** One side: who has approved, and how many are missing. */
function Side({ side }: { side: ApprovalSide }) {
  const t = useMessages(approvalMessages);
  const format = useFormat();
  const { approvals, missing } = useMinutes().minutes;
  const lacks = missing.find((one) => one.side === side)?.approvals ?? 0;
  return (
    <li>
      <p className="mh-approval__side">
        {lacks === 0 ? <Check aria-hidden="true" /> : <Hourglass aria-hidden="true" />}
        <strong>{t(side)}</strong>
        <span className="mh-hint">{lacks === 0 ? t('sideDone') : t('sideLacks', { n: lacks })}</span>
      </p>
      <ul>
        {approvals
          .filter((approval) => approval.side === side)
          .map(({ person, at }) => (
            <li key={person.id} className="mh-hint">
              {t('approvedBy', { name: person.name, at: format.dateTime(at) })}
            </li>
          ))}
      </ul>
    </li>
  );
}

function Steps() {
  const t = useMessages(approvalMessages);
  const { review } = useMinutes();
  const { approve, withdraw, send } = useMinutesSteps();
  const step = useStep();
  const can = review?.viewerCan ?? [];
  return (
    <div className="mh-stack mh-stack--tight">
      {can.includes('APPROVE') && (
        <Button loading={step.busy === 'approve'} onClick={() => void step.take('approve', approve, t('approved'))}>
          {t('approve')}
        </Button>
      )}
      {can.includes('SEND') && (
        <Button loading={step.busy === 'send'} onClick={() => void step.take('send', send, t('sent'))}>
          {t('send')}
        </Button>
      )}
      {can.includes('WITHDRAW_APPROVAL') && (
        <Button
          variant="quiet"
          loading={step.busy === 'withdraw'}
          onClick={() => void step.take('withdraw', withdraw, t('withdrawn'))}
        >
          {t('withdraw')}
        </Button>
      )}
      {can.includes('TAKE_BACK') && <TakeBack />}
      <StepProblem step={step} />
    </div>
  );
}

/** Both sides' approval, for members while the minutes are not sent. */
export function ApprovalCard({ rule }: { rule: 'ONE_OF_EACH' | 'MAJORITY_OF_EACH' }) {
  const t = useMessages(approvalMessages);
  const { state } = useMinutes().minutes;
  return (
    <Card title={t('title')} hint={t(rule)}>
      <div className="mh-stack">
        <ul className="mh-approval">
          {SIDES.map((side) => (
            <Side key={side} side={side} />
          ))}
        </ul>
        {state === 'APPROVED' && <p>{t('goesTomorrow')}</p>}
        <Steps />
      </div>
    </Card>
  );
}
