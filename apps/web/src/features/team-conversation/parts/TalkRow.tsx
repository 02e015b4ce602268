import { Tag, type Tone } from '@medhjul/ui/Tag.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import type { TeamConversationState, TeamTalkName } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useMomentWords } from '../../../lib/moment-words.ts';
import type { TeamConversationLineFragment } from '../team-conversation.generated.ts';
import { teamMessages, teamStateMessages } from '../team-conversation.messages.ts';
import { teamConversationUrl } from '../team-conversation.url.ts';
import { useTalkName, useTeamName } from './names.ts';

const tones: Record<TeamConversationState, Tone> = {
  ASKING: 'amber',
  INVITED: 'petrol',
  MUS: 'neutral',
  HELD: 'petrol',
  CONCLUDED: 'green',
  CANCELLED: 'neutral',
};

/** What is waited for while consent is asked: the viewer's own answer, or how many are missing. */
function useWaiting(): (talk: TeamConversationLineFragment) => string | null {
  const t = useMessages(teamMessages);
  const format = useFormat();
  return ({ state, consent, viewerCanAnswerConsent }) => {
    if (state !== 'ASKING' || !consent) return null;
    if (viewerCanAnswerConsent) {
      return consent.ownAnswer === null ? t('answerBy', { date: format.date(consent.closesOn) }) : t('answered');
    }
    return consent.missing && t('missing', { n: consent.missing.length });
  };
}

/** One conversation in a list: what, whose, when, and where it stands. */
export function TalkRow({ talk, talkName }: { talk: TeamConversationLineFragment; talkName: TeamTalkName }) {
  const states = useMessages(teamStateMessages);
  const named = useTalkName(talkName);
  const teamName = useTeamName();
  const { meeting } = useMomentWords();
  const waiting = useWaiting()(talk);
  const { id, year, startsAt, durationMinutes, state } = talk;
  return (
    <li>
      <div>
        <Link to={teamConversationUrl(id)}>{named(year)}</Link>
        <span className="mh-muted">{teamName(talk)}</span>
        <span className="mh-hint">{meeting(startsAt, durationMinutes)}</span>
      </div>
      <div className="mh-team-talks__state">
        <Tag tone={tones[state]}>{states(state)}</Tag>
        {waiting && <span className="mh-hint">{waiting}</span>}
      </div>
    </li>
  );
}
