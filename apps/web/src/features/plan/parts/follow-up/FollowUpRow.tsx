import { Button } from '@medhjul/ui/Button.tsx';
import { ChecklistRow, type TodoStanding } from '@medhjul/ui/Checklist.tsx';
import { differenceInCalendarDays, parseISO } from 'date-fns';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { followUpMessages, learningUseMessages } from '../../follow-up.messages.ts';
import type { FollowUpLineFragment } from '../../plan.generated.ts';
import { planUrl } from '../../plan.url.ts';
import { itemTitle } from '../item/item-words.ts';
import { ownAnswer } from './answer-values.ts';

/** A question that has waited longer than this is said to have waited. */
const LATE_AFTER_DAYS = 14;

/** How a follow-up stands for the reader's side on a day. */
export function standingOf(followUp: FollowUpLineFragment, today: string): TodoStanding {
  if (ownAnswer(followUp)) return 'done';
  if (followUp.dueOn > today) return 'open';
  const days = differenceInCalendarDays(parseISO(today), parseISO(followUp.dueOn));
  return days > LATE_AFTER_DAYS ? 'late' : 'due';
}

const standingWords = { open: 'ahead', due: 'due', late: 'late', done: 'done' } as const;

/** What a press on the row's button leads to, in words. */
function actionOf({ viewerCanAnswer }: FollowUpLineFragment, standing: TodoStanding) {
  if (!viewerCanAnswer) return { word: 'see', name: 'seeOf' } as const;
  return standing === 'done'
    ? ({ word: 'changeAnswer', name: 'changeAnswerOf' } as const)
    : ({ word: 'answer', name: 'answerOf' } as const);
}

interface FollowUpRowProps {
  followUp: FollowUpLineFragment;
  today: string;
  onOpen(): void;
}

/** One follow-up in the list: what was learnt, whose it is, since when it waits. */
export function FollowUpRow({ followUp, today, onOpen }: FollowUpRowProps) {
  const t = useMessages(followUpMessages);
  const uses = useMessages(learningUseMessages);
  const format = useFormat();
  const { item, dueOn, viewerSide } = followUp;
  const { person } = item.employment;
  const standing = standingOf(followUp, today);
  const own = ownAnswer(followUp);
  const learnt = item.learntOn && t('learnt', { date: format.date(item.learntOn) });
  const { word, name } = actionOf(followUp, standing);
  const title = itemTitle(item);
  const whose = viewerSide === 'LEADER' ? `${person.name}: ${title}` : title;
  return (
    <ChecklistRow
      standing={standing}
      standingLabel={t(standingWords[standing])}
      title={<Link to={planUrl(item.employment.id, { year: item.year })}>{whose}</Link>}
      detail={own ? uses(own.used) : learnt}
      due={t(standing === 'open' ? 'comes' : 'since', { date: format.date(dueOn) })}
      action={
        standing !== 'open' && (
          <Button
            variant={standing === 'done' ? 'quiet' : 'secondary'}
            aria-label={t(name, { name: whose })}
            onClick={onOpen}
          >
            {t(word)}
          </Button>
        )
      }
    />
  );
}
