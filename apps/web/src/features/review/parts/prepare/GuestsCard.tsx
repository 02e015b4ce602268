import { useQuery } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useFinding } from '../../../../lib/form/FoundPersonField.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import { plainText } from '../../../../lib/plain-text.ts';
import { StepProblem, useStep } from '../../../../lib/step.tsx';
import { ReviewGuestsFoundDocument } from '../../review.generated.ts';
import { reviewPrepareMessages } from '../../review-prepare.messages.ts';
import { useReview } from '../review-context.ts';
import { useArranging } from '../review-verbs.ts';

const shortest = 2;

/** Everybody whose name has it, without those who sit in the committee or are invited already. */
function useFound(search: string) {
  const { committee, guests } = useReview();
  const isAsked = search.length >= shortest;
  const { data, previousData, loading } = useQuery(ReviewGuestsFoundDocument, {
    variables: { search },
    skip: !isAsked,
  });
  const there = new Set([...committee.seats.map(({ person }) => person.id), ...guests.map(({ id }) => id)]);
  const found = isAsked ? ((data ?? previousData)?.people ?? []) : [];
  return { found: found.filter(({ person }) => !there.has(person.id)), isKnown: isAsked && !loading };
}

type Invite = (person: { id: string; name: string }, isInvited: boolean) => void;

function Finder({ onInvite }: { onInvite: Invite }) {
  const t = useMessages(reviewPrepareMessages);
  const { typed, setTyped, search } = useFinding();
  const { found, isKnown } = useFound(search);
  return (
    <div className="mh-stack mh-stack--tight mh-no-print">
      <TextField
        type="search"
        label={t('find')}
        hint={t('findHint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <StatusLine>{isKnown ? t('found', { n: found.length }) : null}</StatusLine>
      {found.length > 0 && (
        <ul className="mh-review-lines">
          {found.map(({ id, person, jobTitle, unit }) => (
            <li key={id}>
              <div>
                <span>{person.name}</span>
                <span className="mh-hint">{plainText(t('jobAndUnit', { job: jobTitle, unit: unit.name }))}</span>
              </div>
              <Button
                variant="secondary"
                aria-label={t('inviteName', { name: person.name })}
                onClick={() => onInvite(person, true)}
              >
                {t('invite')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** Key persons besides the committee: found by name, and taken back again. */
export function GuestsCard() {
  const t = useMessages(reviewPrepareMessages);
  const { guests } = useReview();
  const { invite } = useArranging();
  const step = useStep();
  const onInvite: Invite = ({ id, name }, isInvited) =>
    void step.take(id, () => invite(id, isInvited), t(isInvited ? 'invited' : 'takenBack', { name }));
  return (
    <Card title={t('guests')} hint={t('guestsHint')}>
      <div className="mh-stack">
        {guests.length === 0 ? (
          <p className="mh-muted">{t('noGuests')}</p>
        ) : (
          <ul className="mh-review-lines" aria-label={t('guests')}>
            {guests.map((guest) => (
              <li key={guest.id}>
                <span>{guest.name}</span>
                <Button
                  className="mh-no-print"
                  variant="quiet"
                  loading={step.busy === guest.id}
                  aria-label={t('takeBackName', { name: guest.name })}
                  onClick={() => onInvite(guest, false)}
                >
                  {t('takeBack')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <Finder onInvite={onInvite} />
        <StepProblem step={step} />
      </div>
    </Card>
  );
}
