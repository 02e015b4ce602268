import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { GoalMarkFragment } from '../goal.generated.ts';
import { goalMessages } from '../goal.messages.ts';
import { CompetenceLink } from './GoalRequirements.tsx';

/** The strategic and core marks that are set in order to reach a goal. */
export function GoalMarks({ marks }: { marks: readonly GoalMarkFragment[] }) {
  const t = useMessages(goalMessages);
  const format = useFormat();
  return (
    <ul className="mh-steps">
      {marks.map((mark) => (
        <li key={mark.id}>
          <div className="mh-row">
            {mark.kind === 'STRATEGIC' ? (
              <CompetenceMark kind="strategic" label={t('strategic')} />
            ) : (
              <CompetenceMark kind="core" label={t('core')} />
            )}
            <span>
              <CompetenceLink of={mark} />
            </span>
          </div>
          <p className="mh-steps__reason">{mark.reason}</p>
          <p className="mh-hint">
            {mark.unit.name} · {format.period(mark.validFrom, mark.validTo)}
          </p>
        </li>
      ))}
    </ul>
  );
}
