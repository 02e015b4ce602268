import { useMutation, useQuery } from '@apollo/client/react';
import { Select } from '@medhjul/ui/Select.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import {
  ChooseSummaryReleaseDocument,
  SummaryReleasesDocument,
  type SummaryWholeFragment,
} from '../summary.generated.ts';
import { summaryMessages } from '../summary.messages.ts';

/** Builds the draft on another release of its year, where there are several. */
export function DraftRelease({ summary }: { summary: SummaryWholeFragment }) {
  const t = useMessages(summaryMessages);
  const format = useFormat();
  const step = useStep();
  const { id, year, release } = summary;
  const { data } = useQuery(SummaryReleasesDocument);
  const [choose] = useMutation(ChooseSummaryReleaseDocument);
  const releases = (data?.releases ?? []).filter(({ planYear }) => planYear === year);
  if (releases.length < 2) return null;
  const take = (releaseId: string) =>
    step.take(
      'release',
      async () => (await choose({ variables: { id, releaseId } })).data?.chooseSummaryRelease.errors,
    );
  return (
    <div className="mh-no-print">
      <Select
        label={t('release')}
        options={releases.map((each) => ({
          value: each.id,
          label: t('releaseOption', { number: each.number, date: format.date(each.countedOn) }),
        }))}
        value={release.id}
        disabled={step.busy !== null}
        onChange={({ target }) => void take(target.value)}
      />
      <StepProblem step={step} />
    </div>
  );
}
