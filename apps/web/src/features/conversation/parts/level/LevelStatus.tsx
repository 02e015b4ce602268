import { CloudAlert, CloudCheck } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { talkMessages } from '../../talk.messages.ts';
import type { LevelField } from './level-field.ts';

/** Whether a level is saved; announced only where it is not. Keep it mounted. */
export function LevelStatus({ field }: { field: LevelField }) {
  const t = useMessages(talkMessages);
  const { standing, refusal } = field;
  const problem = standing === 'waiting' ? t('waiting') : standing === 'refused' ? refusal : null;
  const isSaving = standing === 'saving' || standing === 'unsaved';
  return (
    <div className="mh-level-status" data-problem={problem !== null || undefined}>
      {isSaving && <span aria-hidden="true">{t('saving')}</span>}
      {standing === 'saved' && (
        <span aria-hidden="true">
          <CloudCheck /> {t('saved')}
        </span>
      )}
      <span role="status">
        {problem && (
          <>
            <CloudAlert aria-hidden="true" /> {problem}
          </>
        )}
      </span>
    </div>
  );
}
