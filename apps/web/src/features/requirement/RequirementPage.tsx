import { useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Undo2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import type { Undoable } from './parts/list/targets-context.ts';
import { NoticePlace, noticeOnNextPage, useNotice } from '../../lib/notice.tsx';
import { RequirementFacts } from './parts/RequirementFacts.tsx';
import { useRuleWords } from './parts/rule-words.ts';
import { UndoDialog } from './parts/UndoDialog.tsx';
import { RequirementViewDocument, type RuleFactsFragment } from './requirement.generated.ts';
import { requirementMessages } from './requirement.messages.ts';
import { editRequirementUrl, targetsUrl } from './requirement.url.ts';

/** What the viewer may do with it: undo what is adopted; change, adopt or discard a draft. */
function Actions({ rule, onAsk }: { rule: RuleFactsFragment; onAsk(undoable: Undoable): void }) {
  const t = useMessages(requirementMessages);
  if (rule.viewerCanChange) {
    return (
      <div className="mh-row mh-no-print">
        <Button variant="quiet" onClick={() => onAsk({ what: 'draft', rule })}>
          {t('discard')}
        </Button>
        <Link to={editRequirementUrl(rule.id)} {...linkButton()}>
          {t('continueDraft')}
        </Link>
      </div>
    );
  }
  if (!rule.viewerCanWithdraw) return null;
  return (
    <Button
      variant="secondary"
      icon={<Undo2 aria-hidden="true" />}
      onClick={() => onAsk({ what: 'requirement', rule })}
    >
      {t('undo')}
    </Button>
  );
}

/** One requirement with all that is known of it. */
export function RequirementPage() {
  const t = useMessages(requirementMessages);
  const words = useRuleWords();
  const navigate = useNavigate();
  const say = useNotice();
  const { today } = useViewer();
  const { requirementId: id = '' } = useParams();
  const { requirement: rule, levels } = useSuspenseQuery(RequirementViewDocument, { variables: { id } }).data;
  const [undoable, setUndoable] = useState<Undoable | null>(null);
  const { unit, employment, wheel, area, element } = rule;
  const list = targetsUrl({
    unitId: unit?.id,
    employmentId: employment?.id,
    wheel,
    areaId: area?.id ?? element?.areaId,
  });
  return (
    <Page
      title={(element ?? area)?.name ?? ''}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: list, name: t('title') }]} />}
      eyebrow={`${t('requirementEyebrow')} ${(element ?? area)?.code ?? ''}`}
      subtitle={words.forWhom(rule)}
      actions={<Actions rule={rule} onAsk={setUndoable} />}
    >
      <RequirementFacts {...{ rule, levels }} />
      <UndoDialog
        undoable={undoable}
        today={today}
        shownBy={undoable?.what === 'draft' ? undefined : 'RequirementView'}
        onCancel={() => setUndoable(null)}
        onDone={(undone, sentence) => {
          setUndoable(null);
          if (undone.what !== 'draft') return say(sentence);
          noticeOnNextPage(sentence);
          void navigate(list);
        }}
      />
      <NoticePlace />
    </Page>
  );
}
