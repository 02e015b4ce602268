import { Button } from '@medhjul/ui/Button.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { Link, useSearchParams } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { useReviewWords } from '../../review/review-words.ts';
import { meetingMessages } from '../review-room.messages.ts';
import type { Points } from './point.ts';

/** The agenda beside the point, on wide screens. */
export function PointList({ points }: { points: Points }) {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const [params] = useSearchParams();
  const addressOf = (id: string) => {
    const next = new URLSearchParams(params);
    next.set('point', id);
    return { search: `?${next}` };
  };
  return (
    <nav className="mh-meeting-points mh-no-print" aria-label={t('agenda')}>
      <ol>
        {points.all.map((item, index) => (
          <li key={item.id}>
            <Link to={addressOf(item.id)} preventScrollReset aria-current={index === points.index ? 'step' : undefined}>
              <span className="mh-meeting-points__number" aria-hidden="true">
                {index + 1}
              </span>
              <span>{words.agenda(item)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** From point to point: the only way on a phone, and under each point. */
export function PointSteps({ points, withChoice = false }: { points: Points; withChoice?: boolean }) {
  const t = useMessages(meetingMessages);
  const words = useReviewWords();
  const { all, index, current, go } = points;
  const [before, after] = [all[index - 1], all[index + 1]];
  return (
    <div className="mh-meeting-steps mh-no-print">
      <Button
        variant="secondary"
        aria-disabled={!before}
        icon={<ChevronLeft aria-hidden="true" />}
        onClick={() => before && go(before.id)}
      >
        {t('before')}
      </Button>
      {withChoice ? (
        <Select
          label={t('point')}
          hideLabel
          value={current?.id ?? ''}
          options={all.map((item, at) => ({
            value: item.id,
            label: t('numbered', { n: at + 1, of: all.length, point: words.agenda(item) }),
          }))}
          onChange={({ target }) => go(target.value)}
        />
      ) : (
        <span className="mh-hint">{t('pointOf', { n: index + 1, of: all.length })}</span>
      )}
      <Button
        variant="secondary"
        aria-disabled={!after}
        iconAfter={<ChevronRight aria-hidden="true" />}
        onClick={() => after && go(after.id)}
      >
        {t('next')}
      </Button>
    </div>
  );
}
