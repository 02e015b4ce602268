import { Tag } from '@medhjul/ui/Tag.tsx';
import { CircleDashed, MailCheck } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import { useMomentWords } from '../../../../lib/moment-words.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { medInputUrl } from '../../../med-input/med-input.url.ts';
import type { ReviewMatterFragment } from '../../review.generated.ts';
import { reviewAgendaMessages } from '../../review-agenda.messages.ts';

/** Each A-MED, whether it has sent its input, and the way to it. */
export function InputList({ inputs }: Pick<ReviewMatterFragment, 'inputs'>) {
  const t = useMessages(reviewAgendaMessages);
  const format = useFormat();
  const { dayAndTime } = useMomentWords();
  if (inputs.length === 0) return <p className="mh-muted">{t('inputsNone')}</p>;
  return (
    <ul className="mh-review-lines">
      {inputs.map(({ committee, isSent, input }) => {
        const name = plainText(committee.name);
        return (
          <li key={committee.id}>
            {input ? (
              <Link to={medInputUrl(input.id)} aria-label={t('readInput', { committee: name })}>
                {name}
              </Link>
            ) : (
              <span>{name}</span>
            )}
            <Tag
              tone={isSent ? 'green' : 'neutral'}
              icon={isSent ? <MailCheck aria-hidden="true" /> : <CircleDashed aria-hidden="true" />}
            >
              {input?.sentAt ? t('inputSent', { date: format.date(dayAndTime(input.sentAt).day) }) : t('inputNotSent')}
            </Tag>
          </li>
        );
      })}
    </ul>
  );
}
