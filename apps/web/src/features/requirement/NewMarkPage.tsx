import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { MarkForm } from './parts/form/MarkForm.tsx';
import { newMarkValues } from './parts/form/new-values.ts';
import { NoRight } from './parts/form/NoRight.tsx';
import { RequirementFormDocument } from './requirement.generated.ts';
import { requirementMessages } from './requirement.messages.ts';
import { requirementFormMessages } from './requirement-form.messages.ts';
import { targetsUrl } from './requirement.url.ts';

function NewMark() {
  const viewer = useViewer();
  const [params] = useSearchParams();
  const content = useSuspenseQuery(RequirementFormDocument).data;
  const [initial] = useState(() => newMarkValues(params, viewer, content));
  return <MarkForm content={content} initial={initial} />;
}

/** A new strategic or core mark, begun at the place that the address names. */
export function NewMarkPage() {
  const t = useMessages(requirementFormMessages);
  const names = useMessages(requirementMessages);
  const { canSetRequirements } = useViewer();
  if (!canSetRequirements) return <NoRight />;
  return (
    <Page
      title={t('markTitle')}
      breadcrumbs={<Breadcrumbs label={names('breadcrumbs')} steps={[{ to: targetsUrl(), name: names('title') }]} />}
      lead={t('markLead')}
    >
      <NewMark />
    </Page>
  );
}
