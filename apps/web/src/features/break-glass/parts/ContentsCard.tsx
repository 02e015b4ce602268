import { useApolloClient, useMutation } from '@apollo/client/react';
import { Button } from '@medhjul/ui/Button.tsx';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import type { TeamTalkName } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { useNotice } from '../../../lib/notice.tsx';
import { startAfresh } from '../../../lib/start-afresh.ts';
import { StepProblem, useStep } from '../../../lib/step.tsx';
import { kindMessages } from '../../conversation/conversation.messages.ts';
import { conversationUrl } from '../../conversation/conversation.url.ts';
import { planUrl } from '../../plan/plan.url.ts';
import { teamMessages } from '../../team-conversation/team-conversation.messages.ts';
import { teamConversationUrl } from '../../team-conversation/team-conversation.url.ts';
import { EndGlassDocument, type GlassContentLineFragment } from '../break-glass.generated.ts';
import { glassMessages } from '../break-glass.messages.ts';

interface ContentsCardProps {
  id: string;
  contents: readonly GlassContentLineFragment[];
  teamTalkName: TeamTalkName;
}

const addressOf = ({ id, record, employment, year }: GlassContentLineFragment) => {
  if (record === 'PLAN') return planUrl(employment.id, { year });
  return record === 'CONVERSATION' ? conversationUrl(id) : teamConversationUrl(id);
};

/** What a record is called: kind and year, and when it was held. */
function useName(teamTalkName: TeamTalkName) {
  const t = useMessages(glassMessages);
  const kinds = useMessages(kindMessages);
  const team = useMessages(teamMessages);
  const format = useFormat();
  return ({ record, year, heldOn, conversationKind }: GlassContentLineFragment) => {
    if (record === 'PLAN') return t('planOf', { year: String(year) });
    const name = conversationKind
      ? t('talkOf', { kind: kinds(conversationKind), year: String(year) })
      : team('talkAndYear', { talk: team('talk', { name: teamTalkName }), year: String(year) });
    return heldOn ? t('held', { name, date: format.date(heldOn) }) : name;
  };
}

/** The records that are open, each a link, and the way to close them before the hour is over. */
export function ContentsCard({ id, contents, teamTalkName }: ContentsCardProps) {
  const t = useMessages(glassMessages);
  const nameOf = useName(teamTalkName);
  const client = useApolloClient();
  const say = useNotice();
  const step = useStep();
  const [send] = useMutation(EndGlassDocument);
  const end = async () => {
    const wasEnded = await step.take('end', async () => (await send({ variables: { id } })).data?.endGlass.errors);
    if (!wasEnded) return;
    say(t('wasEnded'));
    // nothing that was read stays in the window
    await startAfresh(client);
  };
  return (
    <Card title={t('contents')}>
      <div className="mh-stack">
        {contents.length === 0 && <p className="mh-muted">{t('noContents')}</p>}
        <ul>
          {contents.map((content) => (
            <li key={`${content.record} ${content.id}`}>
              <Link to={addressOf(content)}>{nameOf(content)}</Link>{' '}
              <span className="mh-hint">{content.employment.jobTitle}</span>
            </li>
          ))}
        </ul>
        <div className="mh-row">
          <Button variant="secondary" loading={step.busy !== null} onClick={() => void end()}>
            {t('end')}
          </Button>
        </div>
        <StepProblem step={step} />
      </div>
    </Card>
  );
}
