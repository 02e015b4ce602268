import { useApolloClient } from '@apollo/client/react';
import { zodResolver } from '@hookform/resolvers/zod';
import { Button } from '@medhjul/ui/Button.tsx';
import { useMemo } from 'react';
import { useForm } from 'react-hook-form';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useViewer } from '../../../session/viewer.ts';
import type { FormContentFragment, RuleFactsFragment } from '../../requirement.generated.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { targetsUrl } from '../../requirement.url.ts';
import { noticeOnNextPage } from '../../../../lib/notice.tsx';
import { ConflictPanel } from './ConflictPanel.tsx';
import { Facts } from './Facts.tsx';
import { FormActions } from '../../../../lib/form/FormActions.tsx';
import { FormErrors } from '../../../../lib/form/FormErrors.tsx';
import { RuleFormFrame } from './RuleFormFrame.tsx';
import { requirementSchema } from './form-schema.ts';
import type { RequirementValues } from './form-values.ts';
import { useKeeping, useKeptStart, type SavedDraft } from '../../../../lib/form/kept-form.ts';
import { RequirementFields, useRequirementLabels } from './RequirementFields.tsx';
import { useRequirementSaving } from './requirement-saving.ts';

interface RequirementFormProps {
  content: FormContentFragment;
  initial: RequirementValues;
  /** The draft that is changed; null for a new requirement. */
  draft: SavedDraft | null;
}

/** Where the requirement shows in the list. */
function shownAt({ unit, employment, wheel, area, element }: RuleFactsFragment): string {
  return targetsUrl({ unitId: unit?.id, employmentId: employment?.id, wheel, areaId: area?.id ?? element?.areaId });
}

/** Where somebody who gives up goes back to. */
function begunAt({ scope, unitId, employmentId, wheel, areaId }: RequirementValues): string {
  return targetsUrl({ ...(scope === 'person' ? { employmentId } : { unitId }), wheel, areaId });
}

/** The form with its wiring: what is kept in the window, what is checked here, what is sent. */
function useRequirementForm({ content, initial, draft }: RequirementFormProps) {
  const t = useMessages(requirementFormMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const client = useApolloClient();
  const { today } = useViewer();
  const { values, saved, wasKept, key, forget } = useKeptStart(initial, draft);
  const { goals } = content;
  const resolver = useMemo(() => zodResolver(requirementSchema({ today, goals })), [today, goals]);
  const form = useForm<RequirementValues>({ defaultValues: values, resolver, shouldFocusError: false });
  const saving = useRequirementSaving(form, saved, (done) => {
    forget();
    // what is adopted may have ended another one, which no answer tells: no list shows what it knew
    client.cache.evict({ fieldName: 'requirements', broadcast: false });
    const period = format.period(done.validFrom, done.validTo);
    noticeOnNextPage(done.state === 'DRAFT' ? t('savedDraft') : t('adopted', { period }));
    void navigate(shownAt(done));
  });
  useKeeping(form, key, saving.saved);
  const leave = () => {
    forget();
    void navigate(begunAt(form.getValues()));
  };
  const startOver = () => {
    form.reset(initial);
    forget();
  };
  return { form, saving, wasKept, leave, startOver };
}

/** Sets a requirement: saved as a draft, or adopted at once. */
export function RequirementForm(props: RequirementFormProps) {
  const t = useMessages(requirementFormMessages);
  const { form, saving, wasKept, leave, startOver } = useRequirementForm(props);
  const { theirs, isUnadopted, busy, attempt, general, saveDraft, adopt, goOnFrom } = saving;
  const fields = useRequirementLabels();
  return (
    <RuleFormFrame {...{ form, wasKept }} content={props.content} onStartOver={startOver} facts={<Facts />}>
      <FormErrors {...{ fields, general, attempt }} />
      {theirs && <ConflictPanel theirs={theirs} onGoOn={goOnFrom} />}
      <RequirementFields busy={busy} onReplace={() => adopt(true)} />
      <FormActions {...{ wasKept }} status={isUnadopted ? t('notAdopted') : undefined} onLeave={leave}>
        <Button variant="secondary" loading={busy} disabled={theirs !== null} onClick={() => void saveDraft()}>
          {t('saveDraft')}
        </Button>
        <Button loading={busy} disabled={theirs !== null} onClick={() => void adopt()}>
          {t('adopt')}
        </Button>
      </FormActions>
    </RuleFormFrame>
  );
}
