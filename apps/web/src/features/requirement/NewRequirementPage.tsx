import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { newRequirementValues } from './parts/form/new-values.ts';
import { NoRight } from './parts/form/NoRight.tsx';
import { RequirementForm } from './parts/form/RequirementForm.tsx';
import { RequirementFormDocument } from './requirement.generated.ts';
import { requirementMessages } from './requirement.messages.ts';
import { requirementFormMessages } from './requirement-form.messages.ts';
import { targetsUrl } from './requirement.url.ts';

function NewRequirement() {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const content = useSuspenseQuery(RequirementFormDocument).data;
  const [initial] = useState(() => newRequirementValues(params, viewer, content));
  return <RequirementForm content={content} initial={initial} draft={null} />;
}

/** A new requirement, begun at the place that the address names. */
export function NewRequirementPage() {
  const t = useMessages(requirementFormMessages);
  const names = useMessages(requirementMessages);
  const { canSetRequirements } = useViewer();
  if (!canSetRequirements) return <NoRight />;
  return (
    <Page
      title={t('newTitle')}
      breadcrumbs={<Breadcrumbs label={names('breadcrumbs')} steps={[{ to: targetsUrl(), name: names('title') }]} />}
      lead={t('newLead')}
    >
      <NewRequirement />
    </Page>
  );
}
