import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { reviewBoardMessages } from '../../review-board.messages.ts';
import { useReviewWords } from '../../review-words.ts';
import { boardStates, stateSlug, type BoardRow } from './board-rows.ts';

/** How many committees stand in each state, and how many are late. */
export function BoardTiles({ rows }: { rows: readonly BoardRow[] }) {
  const t = useMessages(reviewBoardMessages);
  const words = useReviewWords();
  const format = useFormat();
  const late = rows.filter(({ isLate }) => isLate).length;
  return (
    <section className="mh-stats mh-review-tiles" aria-label={t('counts')}>
      {boardStates.map((state) => (
        <StatTile
          key={stateSlug(state)}
          label={words.state(state)}
          value={format.whole(rows.filter((row) => row.state === state).length)}
          tone={state === 'SENT' ? 'green' : state === null ? 'neutral' : 'petrol'}
        />
      ))}
      <StatTile label={t('late')} value={format.whole(late)} tone={late > 0 ? 'amber' : 'neutral'} />
    </section>
  );
}
