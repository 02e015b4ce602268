import type { ReactNode } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import type { ConversationFactsFragment } from '../conversation.generated.ts';
import { conversationMessages } from '../conversation.messages.ts';
import { otherOf } from './names.ts';
import './conversation.css';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** When, where and with whom, and what the invitation says. */
export function MeetingFacts({ of }: { of: ConversationFactsFragment }) {
  const t = useMessages(conversationMessages);
  const { meeting } = useMomentWords();
  return (
    <dl className="mh-talk-facts">
      <Fact name={t('when')}>{meeting(of.startsAt, of.durationMinutes)}</Fact>
      {of.place && <Fact name={t('where')}>{of.place}</Fact>}
      {of.link && (
        <Fact name={t('link')}>
          <a href={of.link} target="_blank" rel="noreferrer">
            {of.link}
          </a>
        </Fact>
      )}
      <Fact name={t('who')}>{otherOf(of)}</Fact>
      {of.note && <Fact name={t('note')}>{of.note}</Fact>}
    </dl>
  );
}
