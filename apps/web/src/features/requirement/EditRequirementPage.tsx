import { useSuspenseQuery } from '@apollo/client/react';
import { useState } from 'react';
import { Navigate, useParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useViewer } from '../session/viewer.ts';
import { valuesOf } from './parts/form/form-values.ts';
import { NoRight } from './parts/form/NoRight.tsx';
import { RequirementForm } from './parts/form/RequirementForm.tsx';
import { useRuleWords } from './parts/rule-words.ts';
import { RequirementDraftDocument } from './requirement.generated.ts';
import { requirementMessages } from './requirement.messages.ts';
import { requirementFormMessages } from './requirement-form.messages.ts';
import { requirementUrl, targetsUrl } from './requirement.url.ts';

function Draft({ id }: { id: string }) {
  const t = useMessages(requirementFormMessages);
  const names = useMessages(requirementMessages);
  const words = useRuleWords();
  const { requirement, ...content } = useSuspenseQuery(RequirementDraftDocument, { variables: { id } }).data;
  // asked once: adopting it on this very page must not lead away before the form does
  const [mayChange] = useState(requirement.viewerCanChange);
  if (!mayChange) return <Navigate to={requirementUrl(id)} replace />;
  const { version } = requirement;
  const steps = [
    { to: targetsUrl(), name: names('title') },
    { to: requirementUrl(id), name: words.competence(requirement) },
  ];
  return (
    <Page
      title={t('editTitle')}
      breadcrumbs={<Breadcrumbs label={names('breadcrumbs')} steps={steps} />}
      lead={words.competence(requirement)}
    >
      <RequirementForm content={content} initial={valuesOf(requirement)} draft={{ id, version }} />
    </Page>
  );
}

/** A draft, to be changed or adopted; anything else is read only. */
export function EditRequirementPage() {
  const { requirementId = '' } = useParams();
  const { canSetRequirements } = useViewer();
  return canSetRequirements ? <Draft key={requirementId} id={requirementId} /> : <NoRight />;
}
