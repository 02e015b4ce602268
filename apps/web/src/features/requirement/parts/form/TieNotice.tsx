import { Button } from '@medhjul/ui/Button.tsx';
import { ConfirmDialog } from '@medhjul/ui/ConfirmDialog.tsx';
import { useState } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { requirementUrl } from '../../requirement.url.ts';
import { problemOfText } from '../../../../lib/form/form-problem.ts';
import type { RequirementValues } from './form-values.ts';

interface Tie {
  level: number;
  validFrom: string;
  requirementId: string;
}

/** The other rule that the API named; null where it named none. */
function tieOf(text: string | undefined): Tie | null {
  const problem = problemOfText(text);
  if (problem?.code !== 'TIES_WITH_ANOTHER') return null;
  const params: unknown = JSON.parse(problem.params);
  if (typeof params !== 'object' || params === null) return null;
  const { level, validFrom, requirementId } = { level: 0, validFrom: '', requirementId: '', ...params };
  return requirementId ? { level, validFrom, requirementId } : null;
}

/** Under the date, when another rule says the level for the same people: the way to it, and the offer to replace it. */
export function TieNotice({ onReplace, busy }: { onReplace(): Promise<void>; busy: boolean }) {
  const t = useMessages(requirementFormMessages);
  const format = useFormat();
  const { getValues } = useFormContext<RequirementValues>();
  const { errors } = useFormState<RequirementValues>({ name: 'validFrom' });
  const [asking, setAsking] = useState(false);
  const tie = tieOf(errors.validFrom?.message);
  if (!tie) return null;
  const { validFrom, level } = getValues();
  const text = tie.validFrom < validFrom ? 'replaceEnds' : 'replaceWithdraws';
  return (
    <div className="mh-row mh-form-tie">
      <Button variant="secondary" onClick={() => setAsking(true)}>
        {t('replace')}
      </Button>
      <Link to={requirementUrl(tie.requirementId)} target="_blank">
        {t('seeOther')}
      </Link>
      <ConfirmDialog
        open={asking}
        title={t('replaceTitle')}
        confirmLabel={t('replaceYes')}
        cancelLabel={t('cancel')}
        busy={busy}
        onCancel={() => setAsking(false)}
        onConfirm={() => void onReplace().finally(() => setAsking(false))}
      >
        {asking &&
          t(text, {
            otherLevel: tie.level,
            otherFrom: format.date(tie.validFrom),
            level: level ?? '',
            from: format.date(validFrom),
          })}
      </ConfirmDialog>
    </div>
  );
}
