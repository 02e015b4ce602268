import { Checklist, ChecklistRow } from '@medhjul/ui/Checklist.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useViewer } from '../../session/viewer.ts';
import { todoMessages } from '../todo.messages.ts';
import { standingOf, todoUrl, useTodoWords, type TodoRow } from './todos.ts';

/** What is to do, each leading to where it is done. */
export function TodoList({ label, rows }: { label: string; rows: readonly TodoRow[] }) {
  const t = useMessages(todoMessages);
  const words = useTodoWords();
  const format = useFormat();
  const { today } = useViewer();
  return (
    <Checklist label={label}>
      {rows.map((row) => {
        const { kind, subjectId, employment, dueOn, isDuty, isLate } = row.first;
        const standing = standingOf(row.first, today);
        return (
          <ChecklistRow
            key={`${kind} ${subjectId} ${employment.id}`}
            standing={standing}
            standingLabel={t(standing)}
            title={<Link to={todoUrl(row.first)}>{words(row)}</Link>}
            detail={isDuty ? t('duty') : undefined}
            due={t(isLate ? 'was' : 'by', { date: format.date(dueOn) })}
          />
        );
      })}
    </Checklist>
  );
}
