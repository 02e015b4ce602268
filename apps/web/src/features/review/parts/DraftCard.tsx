import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { CircleCheck, CircleDashed } from 'lucide-react';
import { Link } from 'react-router';
import { AskedStep } from '../../../lib/AskedStep.tsx';
import { useFormat } from '../../../lib/format.ts';
import type { ApprovalSide } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { minutesUrl } from '../../minutes/minutes.url.ts';
import type { ReviewDraftFragment } from '../review.generated.ts';
import { approvalSideMessages, reviewMinutesMessages } from '../review-steps.messages.ts';
import { StateTag } from './StateTag.tsx';
import { useReview } from './review-context.ts';
import { useMinutesVerbs } from './review-verbs.ts';

const sides: readonly ApprovalSide[] = ['MANAGEMENT', 'EMPLOYEE'];

/** How each side stands: who approved, and what is missing. */
function Sides({ draft }: { draft: ReviewDraftFragment }) {
  const t = useMessages(reviewMinutesMessages);
  const words = useMessages(approvalSideMessages);
  return (
    <ul className="mh-review-sides">
      {sides.map((side) => {
        const names = draft.approvals.filter((each) => each.side === side).map(({ person }) => person.name);
        const missing = draft.missing.find((each) => each.side === side)?.approvals ?? 0;
        return (
          <li key={side}>
            {missing === 0 ? <CircleCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            <div>
              {names.length > 0 && <div>{t('approvedBy', { side: words(side), names: names.join(', ') })}</div>}
              {missing > 0 && <div>{t('missing', { side: words(side), n: missing })}</div>}
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** Minutes that are put to approval or approved: how both sides stand, and what can be done. */
export function DraftCard({ draft }: { draft: ReviewDraftFragment }) {
  const t = useMessages(reviewMinutesMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  const { state, viewerCan, remarks } = useReview();
  const { takeBack, send } = useMinutesVerbs();
  const open = remarks.filter(({ settledAt }) => settledAt === null).length;
  const date = format.date(dayAndTime(draft.approvedAt ?? draft.proposedAt).day);
  return (
    <Card title={<StateTag state={state} />}>
      <div className="mh-stack">
        <p>{t(draft.approvedAt === null ? 'approving' : 'approved', { date })}</p>
        <Sides draft={draft} />
        {open > 0 && <p>{t('remarks', { n: open })}</p>}
        <div className="mh-row mh-no-print">
          <Link to={minutesUrl(draft.id)} {...linkButton('primary')}>
            {t(viewerCan.includes('APPROVE') ? 'read' : 'readDraft')}
          </Link>
          {viewerCan.includes('SEND') && (
            <AskedStep
              label={t('send')}
              variant="secondary"
              asks={{ title: t('sendTitle'), text: t('sendText'), yes: t('send'), no: t('no') }}
              take={() => send(draft.id)}
              done={t('sent')}
            />
          )}
          {viewerCan.includes('TAKE_BACK') && (
            <AskedStep
              label={t('takeBack')}
              variant="quiet"
              asks={{ title: t('takeBackTitle'), text: t('takeBackText'), yes: t('takeBack'), no: t('no') }}
              take={takeBack}
              done={t('takenBack')}
            />
          )}
        </div>
      </div>
    </Card>
  );
}
