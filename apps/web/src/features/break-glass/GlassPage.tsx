import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import type { ReactNode } from 'react';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { GlassRequestPageDocument, type GlassLineFragment } from './break-glass.generated.ts';
import { glassMessages, recordMessages } from './break-glass.messages.ts';
import { glassUrl } from './break-glass.url.ts';
import { AnswerCard } from './parts/AnswerCard.tsx';
import { ContentsCard } from './parts/ContentsCard.tsx';
import { RulesCard } from './parts/RulesCard.tsx';
import { StateTag } from './parts/StateTag.tsx';

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <li>
      <span className="mh-hint">{name}</span>
      <br />
      {children}
    </li>
  );
}

function Facts({ of }: { of: GlassLineFragment }) {
  const t = useMessages(glassMessages);
  const kinds = useMessages(recordMessages);
  const format = useFormat();
  const { records, reason, state, asker, askedAt, lapsesAt, answerer, answeredAt, word, openUntil, endedAt } = of;
  const by = (name: string | undefined, at: string) =>
    t('askedBy', { name: name ?? t('nobody'), at: format.dateTime(at) });
  return (
    <ul className="mh-stack">
      <Fact name={t('records')}>{records.map((record) => kinds(record)).join(', ')}</Fact>
      <Fact name={t('reason')}>{reason}</Fact>
      <Fact name={t('asked')}>{by(asker?.name, askedAt)}</Fact>
      {state === 'WAITING' && <Fact name={t('lapses')}>{format.dateTime(lapsesAt)}</Fact>}
      {answeredAt && <Fact name={t('answered')}>{by(answerer?.name, answeredAt)}</Fact>}
      {word && <Fact name={t('word')}>{word}</Fact>}
      {openUntil && !endedAt && <Fact name={t('until')}>{format.dateTime(openUntil)}</Fact>}
      {endedAt && <Fact name={t('ended')}>{format.dateTime(endedAt)}</Fact>}
    </ul>
  );
}

/** One request: what is asked and why, the answer, and what there is to read while it is open. */
export function GlassPage({ requestId }: { requestId: string }) {
  const t = useMessages(glassMessages);
  const { glassRequest, conversationSetting } = useSuspenseQuery(GlassRequestPageDocument, {
    variables: { id: requestId },
    // another answers, and what is open closes by itself
    fetchPolicy: 'network-only',
  }).data;
  const { id, person, state, contents, viewerCanAnswer, viewerCanEnd } = glassRequest;
  return (
    <Page
      title={t('of', { name: person.name })}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: glassUrl, name: t('title') }]} />}
    >
      <div className="mh-split--facts">
        <div className="mh-stack">
          {viewerCanEnd && <ContentsCard {...{ id, contents }} teamTalkName={conversationSetting.teamTalkName} />}
          <Card title={t('request')} aside={<StateTag state={state} />}>
            <Facts of={glassRequest} />
          </Card>
          {viewerCanAnswer && <AnswerCard id={id} />}
        </div>
        <RulesCard />
      </div>
      <NoticePlace />
    </Page>
  );
}
