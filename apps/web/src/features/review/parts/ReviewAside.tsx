import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { CalendarPlus, UsersRound } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import type { SeatSide } from '../../../lib/graphql/schema-types.generated.ts';
import { Fact } from '../../../lib/Fact.tsx';
import { useMessages } from '../../../lib/i18n.ts';
import { localeOf, useLanguage } from '../../../lib/language.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import { seatDutyMessages, seatSideMessages } from '../review.messages.ts';
import { reviewWayMessages } from '../review-way.messages.ts';
import { reviewCalendarUrl, reviewRoomUrl } from '../review.url.ts';
import { Facts } from './Facts.tsx';
import { useReview } from './review-context.ts';

const sides: readonly SeatSide[] = ['MANAGEMENT', 'EMPLOYEE', 'SAFETY'];

/** When and where, with the entry for calendars. */
export function MeetingCard() {
  const t = useMessages(reviewWayMessages);
  const format = useFormat();
  const { meeting } = useMomentWords();
  const { id, startsAt, durationMinutes, place, link, note, heldOn, state, viewerIs } = useReview();
  const isCalled = startsAt !== null && durationMinutes !== null;
  return (
    <Card title={t('meeting')} headingLevel={3}>
      {isCalled ? (
        <Facts>
          <Fact name={t('when')}>{meeting(startsAt, durationMinutes)}</Fact>
          {place && <Fact name={t('where')}>{place}</Fact>}
          {link && (
            <Fact name={t('link')}>
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </Fact>
          )}
          {note && <Fact name={t('note')}>{note}</Fact>}
        </Facts>
      ) : (
        heldOn === null && <p>{t('notCalled')}</p>
      )}
      {heldOn !== null && <p className="mh-hint">{t('heldOn', { date: format.date(heldOn) })}</p>}
      <div className="mh-row mh-no-print">
        {isCalled && state === 'CALLED' && (
          <a href={reviewCalendarUrl(id)} {...linkButton('quiet')}>
            <CalendarPlus aria-hidden="true" />
            {t('calendar')}
          </a>
        )}
        {viewerIs !== 'GUEST' && (state === 'CALLED' || state === 'HELD') && (
          <Link to={reviewRoomUrl(id)} {...linkButton('secondary')}>
            {t('toRoom')}
          </Link>
        )}
      </div>
    </Card>
  );
}

/** Who sits in the committee, side by side, and who is invited. */
function PeopleCard() {
  const t = useMessages(reviewWayMessages);
  const sideWords = useMessages(seatSideMessages);
  const duties = useMessages(seatDutyMessages);
  const { compare } = new Intl.Collator(localeOf(useLanguage()));
  const { committee, guests } = useReview();
  const ofSide = (side: SeatSide) =>
    committee.seats.filter((seat) => seat.side === side).toSorted((a, b) => compare(a.person.name, b.person.name));
  return (
    <Card title={t('committee')} headingLevel={3}>
      <Facts>
        {sides
          .filter((side) => ofSide(side).length > 0)
          .map((side) => (
            <Fact key={side} name={sideWords(side)}>
              {ofSide(side).map(({ person, duty }) => (
                <span key={person.id} className="mh-review-person">
                  {person.name}
                  {duty !== 'MEMBER' && <span className="mh-hint"> · {duties(duty)}</span>}
                </span>
              ))}
            </Fact>
          ))}
        {guests.length > 0 && (
          <Fact name={t('guests')}>
            {guests.map(({ id, name }) => (
              <span key={id} className="mh-review-person">
                {name}
              </span>
            ))}
          </Fact>
        )}
      </Facts>
    </Card>
  );
}

/** The facts beside every step: the meeting, the people, who is here, and whether the training house reminded. */
export function ReviewAside({ present }: { present: readonly string[] }) {
  const t = useMessages(reviewWayMessages);
  const format = useFormat();
  const { remindedOn } = useReview();
  const [reminded] = remindedOn;
  return (
    <aside className="mh-stack mh-review-aside" aria-label={t('about')}>
      <MeetingCard />
      <PeopleCard />
      <StatusLine icon={<UsersRound aria-hidden="true" />}>
        {present.length > 0 ? t('present', { names: present.join(', ') }) : null}
      </StatusLine>
      {reminded !== undefined && <p className="mh-hint">{t('reminded', { date: format.date(reminded) })}</p>}
    </aside>
  );
}
