import { useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { CircleDashed, MailCheck, Pencil } from 'lucide-react';
import { Link, useNavigate } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { medInputUrl } from '../../../med-input/med-input.url.ts';
import { BeginReviewInputDocument, type ReviewInputLineFragment, type ReviewsQuery } from '../../review.generated.ts';
import { reviewListMessages } from '../../review-list.messages.ts';

type ToBegin = ReviewsQuery['inputsToBegin'][number];

function InputRow({ input: { id, committee, year, dueOn, sentAt } }: { input: ReviewInputLineFragment }) {
  const t = useMessages(reviewListMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  return (
    <li>
      <Link to={medInputUrl(id)}>{t('inputOf', { committee: plainText(committee.name), year: String(year) })}</Link>
      <div className="mh-row">
        {sentAt === null && dueOn !== null && (
          <span className="mh-hint">{t('inputDue', { date: format.date(dueOn) })}</span>
        )}
        {sentAt === null ? (
          <Tag tone="amber" icon={<Pencil aria-hidden="true" />}>
            {t('inputOpen')}
          </Tag>
        ) : (
          <Tag tone="green" icon={<MailCheck aria-hidden="true" />}>
            {t('inputSent', { date: format.date(dayAndTime(sentAt).day) })}
          </Tag>
        )}
      </div>
    </li>
  );
}

function BeginRow({ of: { committee, year } }: { of: ToBegin }) {
  const t = useMessages(reviewListMessages);
  const navigate = useNavigate();
  const step = useStep();
  const [begin] = useMutation(BeginReviewInputDocument);
  const named = { committee: plainText(committee.name), year: String(year) };
  const take = () =>
    step.take('begin', async () => {
      const { input = null, errors = [] } =
        (await begin({ variables: { committeeId: committee.id, year } })).data?.beginMedInput ?? {};
      if (input && errors.length === 0) void navigate(medInputUrl(input.id));
      return errors;
    });
  return (
    <li>
      <span>{t('inputOf', named)}</span>
      <div className="mh-row">
        <Tag icon={<CircleDashed aria-hidden="true" />}>{t('notBegun')}</Tag>
        <Button
          variant="secondary"
          loading={step.busy !== null}
          aria-label={t('beginFor', named)}
          onClick={() => void take()}
        >
          {t('begin')}
        </Button>
      </div>
      <StepProblem step={step} />
    </li>
  );
}

interface InputsCardProps {
  inputs: readonly ReviewInputLineFragment[];
  toBegin: readonly ToBegin[];
}

/** A-MED inputs that the viewer writes or may read, and those that can be begun. */
export function InputsCard({ inputs, toBegin }: InputsCardProps) {
  const t = useMessages(reviewListMessages);
  return (
    <Card title={t('inputs')} hint={t('inputsHint')}>
      <ul className="mh-review-lines">
        {toBegin.map((one) => (
          <BeginRow key={`${one.committee.id} ${one.year}`} of={one} />
        ))}
        {inputs.map((input) => (
          <InputRow key={input.id} input={input} />
        ))}
      </ul>
    </Card>
  );
}
