import { Card } from '@medhjul/ui/Card.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { Lock } from 'lucide-react';
import { Link } from 'react-router';
import { useFormat } from '../../../../lib/format.ts';
import { useMessages } from '../../../../lib/i18n.ts';
import type { HandedOverConversationFragment } from '../../conversation.generated.ts';
import { conversationMessages } from '../../conversation.messages.ts';
import { conversationUrl } from '../../conversation.url.ts';
import { handoverMessages } from '../../handover.messages.ts';
import { useNames } from '../names.ts';

interface TalksProps {
  name: string;
  talks: readonly HandedOverConversationFragment[];
}

const agreementOf = ({ texts }: HandedOverConversationFragment) =>
  texts.find(({ field }) => field === 'AGREEMENTS')?.body.trim() ?? '';

/** What was agreed beside the plan, from the conversations that the employee shared. */
export function Agreements({ name, talks }: TalksProps) {
  const t = useMessages(handoverMessages);
  const names = useNames();
  const agreed = talks.filter((talk) => agreementOf(talk) !== '');
  return (
    <Card title={t('agreements')} hint={agreed.length > 0 ? t('agreementsHint') : undefined}>
      {agreed.length === 0 && <p className="mh-muted">{t('agreementsNone', { name })}</p>}
      {agreed.map((talk) => (
        <section key={talk.id} className="mh-record__section">
          <h3>{names.conversation(talk)}</h3>
          <p className="mh-talk-body">{agreementOf(talk)}</p>
        </section>
      ))}
    </Card>
  );
}

/** That conversations were held, with whom and when; those that may be read can be opened. */
export function TalksBefore({ talks }: Pick<TalksProps, 'talks'>) {
  const t = useMessages(handoverMessages);
  const words = useMessages(conversationMessages);
  const names = useNames();
  const format = useFormat();
  return (
    <Card title={t('earlier')} hint={t('earlierHint')}>
      {talks.length === 0 && <p className="mh-muted">{t('earlierNone')}</p>}
      <ul className="mh-own-lines">
        {talks.map((talk) => (
          <li key={talk.id} className="mh-own-line">
            <span>
              {talk.isReadable ? (
                <Link to={conversationUrl(talk.id)}>{names.conversation(talk)}</Link>
              ) : (
                <strong>{names.conversation(talk)}</strong>
              )}
              <span className="mh-hint">
                {[
                  t('withLeader', { name: talk.leaderEmployment.person.name }),
                  talk.heldOn && words('heldOn', { date: format.date(talk.heldOn) }),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
            </span>
            {!talk.isReadable && <Tag icon={<Lock aria-hidden="true" />}>{t('notShared')}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  );
}
