import type { RichTextNode } from '@medhjul/rules/rich-text';
import { Card } from '@medhjul/ui/Card.tsx';
import { KnownFacts } from '../../../lib/Fact.tsx';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import type { SeatSide, TextLanguage } from '../../../lib/graphql/schema-types.generated.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { RichText } from '../../../lib/rich-text/RichText.tsx';
import { seatDutyMessages, seatSideMessages } from '../../review/review.messages.ts';
import { DecisionList } from '../DecisionList.tsx';
import { minutesMessages } from '../minutes.messages.ts';
import { useMinutes } from './minutes-context.ts';

const SIDES: readonly SeatSide[] = ['MANAGEMENT', 'EMPLOYEE', 'SAFETY'];
const languageTags: Record<TextLanguage, string> = { DA: 'da', NB: 'nb', EN: 'en' };

function Seats() {
  const t = useMessages(minutesMessages);
  const sides = useMessages(seatSideMessages);
  const duties = useMessages(seatDutyMessages);
  const { seats } = useMinutes().minutes.content;
  return (
    <section aria-labelledby="minutes-seats">
      <h3 id="minutes-seats">{t('seats')}</h3>
      <dl className="mh-minutes-seats">
        {SIDES.map((side) => {
          const sitting = seats.filter((seat) => seat.side === side);
          return sitting.length === 0 ? null : (
            <div key={side}>
              <dt>{sides(side)}</dt>
              {sitting.map(({ name, duty }) => (
                <dd key={name}>{duty === 'MEMBER' ? name : t('nameAndDuty', { name, duty: duties(duty) })}</dd>
              ))}
            </div>
          );
        })}
      </dl>
    </section>
  );
}

function Head() {
  const t = useMessages(minutesMessages);
  const { weekday, time } = useMomentWords();
  const { content, correction } = useMinutes().minutes;
  const { committee, centre, startsAt, place } = content;
  const facts = [
    ['committee', committee],
    ['centre', centre],
    ['when', startsAt && t('dayAndTime', { day: weekday(startsAt), time: time(startsAt) })],
    ['place', place],
    ['correction', correction],
  ] as const;
  return (
    <dl className="mh-minutes-facts">
      <KnownFacts facts={facts} nameOf={t} />
    </dl>
  );
}

function Points() {
  const { language, items } = useMinutes().minutes.content;
  return (
    <ol className="mh-minutes-points" lang={languageTags[language]}>
      {items.map(({ title, body, minutes }, index) => (
        <li key={`${index} ${title}`}>
          <h3>{title}</h3>
          {body !== '' && <p className="mh-minutes-words mh-muted">{body}</p>}
          {minutes ? <RichText tree={minutes as RichTextNode} /> : null}
        </li>
      ))}
    </ol>
  );
}

/** How the reader can tell that these are the minutes that were approved. */
function Foot() {
  const t = useMessages(minutesMessages);
  const format = useFormat();
  const { fingerprint, proposedAt, approvedAt, sentAt, receipt } = useMinutes().minutes;
  const facts = [
    ['proposedAt', format.dateTime(proposedAt)],
    ['approvedAt', approvedAt && format.dateTime(approvedAt)],
    ['sentAt', sentAt && format.dateTime(sentAt)],
    ['receipt', receipt],
  ] as const;
  return (
    <footer className="mh-minutes-foot">
      <dl className="mh-minutes-facts">
        <KnownFacts facts={facts} nameOf={t} />
        <div>
          <dt>{t('fingerprint')}</dt>
          <dd className="mh-minutes-fingerprint">{fingerprint}</dd>
        </div>
      </dl>
      <p className="mh-hint">{t('fingerprintHint')}</p>
    </footer>
  );
}

/** Minutes as a document: head, points, decisions, and what proves them. */
export function MinutesSheet() {
  const t = useMessages(minutesMessages);
  const { decisions, state } = useMinutes().minutes;
  return (
    <Card className="mh-minutes-sheet" title={t('document')}>
      <Head />
      <Seats />
      <Points />
      <section aria-labelledby="minutes-decisions">
        <h3 id="minutes-decisions">{t('decisions')}</h3>
        {decisions.length === 0 ? (
          <p className="mh-muted">{t('noDecisions')}</p>
        ) : (
          <DecisionList decisions={decisions} withOutcome={state === 'SENT'} />
        )}
      </section>
      <Foot />
    </Card>
  );
}
