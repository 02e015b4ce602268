import { Tag } from '@medhjul/ui/Tag.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { ClockAlert } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { minutesUrl } from '../../../minutes/minutes.url.ts';
import { reviewMessages } from '../../review.messages.ts';
import { reviewBoardMessages } from '../../review-board.messages.ts';
import { StateTag } from '../StateTag.tsx';
import type { BoardRow } from './board-rows.ts';

/** The committee and its centre. */
export function CommitteeCell({ row: { committee } }: { row: BoardRow }) {
  const unit = plainText(committee.unit.name);
  const name = plainText(committee.name);
  return (
    <>
      {name}
      {!name.includes(unit) && <span className="mh-hint mh-review-under">{unit}</span>}
    </>
  );
}

/** Where it stands; what is late says so in words and with a clock. */
export function StateCell({ row: { state, isLate } }: { row: BoardRow }) {
  const t = useMessages(reviewBoardMessages);
  return (
    <span className="mh-row">
      <StateTag state={state} />
      {isLate && (
        <Tag tone="amber" icon={<ClockAlert aria-hidden="true" />}>
          {t('late')}
        </Tag>
      )}
    </span>
  );
}

/** The minutes once they are sent; before, the day on which they were approved. */
export function MinutesCell({ row: { minutes, sentOn, approvedOn } }: { row: BoardRow }) {
  const t = useMessages(reviewBoardMessages);
  const common = useMessages(reviewMessages);
  const format = useFormat();
  if (minutes && sentOn !== null) {
    return (
      <>
        <Link to={minutesUrl(minutes.id)}>{t('sentOn', { date: format.date(sentOn) })}</Link>
        {minutes.receipt !== null && (
          <span className="mh-hint mh-review-under">{common('receipt', { receipt: minutes.receipt })}</span>
        )}
      </>
    );
  }
  return approvedOn === null ? <Nothing /> : t('approvedOn', { date: format.date(approvedOn) });
}

/** A day, or none yet. */
export function DayCell({ day }: { day: string | null }) {
  const format = useFormat();
  return day === null ? <Nothing /> : format.date(day);
}

function Nothing() {
  const t = useMessages(reviewBoardMessages);
  return (
    <span className="mh-muted">
      <span aria-hidden="true">–</span>
      <VisuallyHidden>{t('none')}</VisuallyHidden>
    </span>
  );
}
