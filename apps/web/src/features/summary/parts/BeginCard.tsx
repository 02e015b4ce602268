import { useMutation, useSuspenseQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { BeginSummaryDocument, YearsToSummariseDocument, type YearsToSummariseQuery } from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';
import { summaryUrl } from '../summary.url.ts';

type Year = YearsToSummariseQuery['yearsToSummarise'][number];

/** A year, from its latest release unless another is chosen. */
function BeginYear({ year, releases }: Year) {
  const t = useMessages(summaryMessages);
  const format = useFormat();
  const navigate = useNavigate();
  const step = useStep();
  const [releaseId, setReleaseId] = useState(releases[0]?.id ?? '');
  const [begin] = useMutation(BeginSummaryDocument);
  const start = async () => {
    const work = async () => (await begin({ variables: { year, releaseId } })).data?.beginSummary.errors;
    if (await step.take('begin', work)) await navigate(summaryUrl(year));
  };
  return (
    <div className="mh-stack mh-stack--tight">
      <div className="mh-row mh-row--end">
        <Select
          label={t('release')}
          options={releases.map(({ id, number, countedOn }) => ({
            value: id,
            label: t('releaseOption', { number, date: format.date(countedOn) }),
          }))}
          value={releaseId}
          onChange={({ target }) => setReleaseId(target.value)}
        />
        <Button loading={step.busy !== null} onClick={() => void start()}>
          {t('beginYear', { year: String(year) })}
        </Button>
      </div>
      <StepProblem step={step} />
    </div>
  );
}

/** Begins the summary of a year that has a release. */
export function BeginCard() {
  const t = useMessages(summaryMessages);
  const { yearsToSummarise } = useSuspenseQuery(YearsToSummariseDocument, { fetchPolicy: 'cache-and-network' }).data;
  return (
    <Card title={t('begin')} hint={t('beginText')}>
      {yearsToSummarise.length === 0 ? (
        <p className="mh-muted">{t('noYears')}</p>
      ) : (
        <div className="mh-stack">
          {yearsToSummarise.map((each) => (
            <BeginYear key={each.year} {...each} />
          ))}
        </div>
      )}
    </Card>
  );
}
