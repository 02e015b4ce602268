import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { CompetenceMark } from '@medhjul/ui/CompetenceMark.tsx';
import { Plus } from 'lucide-react';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import type { PlanSuggestionFragment } from '../../plan.generated.ts';
import { planMessages } from '../../plan.messages.ts';
import { usePlanDesk } from '../desk/plan-desk.ts';
import './page.css';

/** The mark that matters most; null where there is none. */
function markOf({ marks }: PlanSuggestionFragment): 'strategic' | 'core' | null {
  if (marks.some(({ kind }) => kind === 'STRATEGIC')) return 'strategic';
  return marks.length > 0 ? 'core' : null;
}

function Suggestion({ suggestion, mayTakeUp }: { suggestion: PlanSuggestionFragment; mayTakeUp: boolean }) {
  const t = useMessages(planMessages);
  const { open } = usePlanDesk();
  const { element, requirement, counting, need } = suggestion;
  const mark = markOf(suggestion);
  return (
    <li className="mh-plan-suggestion">
      <span className="mh-plan-suggestion__name">
        {element.name} {mark && <CompetenceMark kind={mark} label={t(mark)} />}
      </span>
      <span className="mh-hint mh-plan-suggestion__levels">
        {need && <span>{t('needSize', { size: need.size })}</span>}
        {counting && requirement !== null && (
          <span>{t('suggestionLevels', { from: counting.level, to: requirement })}</span>
        )}
      </span>
      {mayTakeUp && (
        <Button
          variant="quiet"
          icon={<Plus aria-hidden="true" />}
          aria-label={t('takeUpOf', { name: plainText(element.name) })}
          onClick={() => open({ what: 'new', elementId: element.id })}
        >
          {t('takeUp')}
        </Button>
      )}
    </li>
  );
}

/**
 * Needs that no open item serves, to be taken up; nothing where there are none, or nothing can be written.
 *
 * @param first how many are shown
 */
export function SuggestionsCard({ first }: { first: number }) {
  const t = useMessages(planMessages);
  const { plan } = usePlanDesk();
  const { suggestions, viewerCanWrite, openItemCount, openItemsMax } = plan;
  if (!viewerCanWrite || suggestions.length === 0) return null;
  return (
    <Card className="mh-no-print" title={t('suggestionsTitle')} hint={t('suggestionsHint')}>
      <ul className="mh-plan-list">
        {suggestions.slice(0, first).map((suggestion) => (
          <Suggestion key={suggestion.element.id} suggestion={suggestion} mayTakeUp={openItemCount < openItemsMax} />
        ))}
      </ul>
    </Card>
  );
}
