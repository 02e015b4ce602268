import { useMessages } from '../../../../lib/i18n.ts';
import { requirementMessages } from '../../requirement.messages.ts';
import { Chip } from './RuleChip.tsx';

/** What the looks of the chips mean. */
export function Legend({ withAbove }: { withAbove: boolean }) {
  const t = useMessages(requirementMessages);
  return (
    <div className="mh-target-legend">
      <ul aria-label={t('legend')}>
        <li>
          <Chip level={3} state="CURRENT" inherited={false}>
            {t('legendHere')}
          </Chip>
        </li>
        {withAbove && (
          <li>
            <Chip level={3} state="CURRENT" inherited>
              {t('legendInherited')}
            </Chip>
          </li>
        )}
        <li>
          <Chip level={3} state="FUTURE" inherited={false}>
            {t('legendFuture')}
          </Chip>
        </li>
        <li>
          <Chip level={3} state="DRAFT" inherited={false}>
            {t('legendDraft')}
          </Chip>
        </li>
      </ul>
      {withAbove && <p className="mh-hint">{t('legendOrder')}</p>}
    </div>
  );
}
