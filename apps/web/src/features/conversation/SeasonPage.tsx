import { useSuspenseQuery } from '@apollo/client/react';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { CalendarHeart } from 'lucide-react';
import { useState, useTransition } from 'react';
import { useSearchParams } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { TodoCard, TodosAhead } from '../duty/TodoCard.tsx';
import { useMunicipality } from '../session/viewer.ts';
import { ConversationSeasonDocument, type ConversationSeasonQuery } from './conversation.generated.ts';
import { seasonUrl, seasonViews, type SeasonView } from './conversation.url.ts';
import { Substitutes } from './parts/delegation/Substitutes.tsx';
import { MoveDialogs, type Asked } from './parts/MoveDialogs.tsx';
import { InviteBar } from './parts/season/InviteBar.tsx';
import { LeadersBelow } from './parts/season/LeadersBelow.tsx';
import { MemberDrawer } from './parts/season/MemberDrawer.tsx';
import { MemberList } from './parts/season/MemberList.tsx';
import { SeasonNumbers } from './parts/season/SeasonNumbers.tsx';
import { SeasonTools } from './parts/season/SeasonTools.tsx';
import { membersIn } from './parts/season/views.ts';
import { seasonMessages } from './season.messages.ts';
import './parts/conversation.css';

/** Year and view, as the address has them. */
function useSeasonAddress() {
  const { years } = useMunicipality();
  const [params, setParams] = useSearchParams();
  const [isPending, start] = useTransition();
  const asked = Number(params.get('year'));
  const current = years.at(-1);
  const view = seasonViews.find((known) => known === params.get('show')) ?? 'all';
  const year = years.includes(asked) ? asked : current;
  const go = (next: { year?: number; show?: SeasonView }) =>
    start(() => setParams(new URLSearchParams(seasonUrl(next).split('?')[1]), { preventScrollReset: true }));
  return {
    years,
    year,
    isCurrent: year === current,
    view,
    isPending,
    toYear: (wanted: number) => go({ year: wanted === current ? undefined : wanted, show: view }),
    toView: (show: SeasonView) => go({ year: year === current ? undefined : year, show }),
  };
}

type SeasonAddress = ReturnType<typeof useSeasonAddress>;

function YearField({ address }: { address: SeasonAddress }) {
  const t = useMessages(seasonMessages);
  const { years, year, toYear } = address;
  if (years.length < 2) return null;
  return (
    <Select
      label={t('year')}
      options={years.toReversed().map((each) => ({ value: String(each), label: String(each) }))}
      value={String(year)}
      onChange={({ target }) => toYear(Number(target.value))}
    />
  );
}

function toggled(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
  return ids.has(id) ? new Set([...ids].filter((other) => other !== id)) : new Set([...ids, id]);
}

function People({ data, address }: { data: ConversationSeasonQuery; address: SeasonAddress }) {
  const { members } = data.conversationOverview;
  const { teamTalkName, tusMinMembers, absenceTalk } = data.conversationSetting;
  const { view, isCurrent } = address;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  const [openId, setOpenId] = useState<string | null>(null);
  const [asked, setAsked] = useState<Asked | null>(null);
  const invitable = members.filter(({ viewerCanInvite }) => viewerCanInvite);
  // who was invited meanwhile is no longer chosen
  const chosen = invitable.map(({ employment }) => employment.id).filter((id) => ticked.has(id));
  return (
    <>
      <MemberList
        members={membersIn(view, members)}
        chosen={new Set(chosen)}
        onChoose={(id) => setTicked((before) => toggled(before, id))}
        onMore={({ employment }) => setOpenId(employment.id)}
        onTakeOver={(conversation) => setAsked({ move: 'takeOver', conversation })}
      >
        <SeasonTools
          {...{ members, view }}
          onView={address.toView}
          onChoose={(all) => setTicked(new Set(all.map(({ employment }) => employment.id)))}
          teamTalk={isCurrent && members.length >= tusMinMembers ? teamTalkName : null}
        />
      </MemberList>
      <InviteBar chosen={chosen} onClear={() => setTicked(new Set())} />
      <MemberDrawer
        member={members.find(({ employment }) => employment.id === openId) ?? null}
        further={{ isOpen: isCurrent, absenceTalk }}
        onAsk={setAsked}
        onClose={() => setOpenId(null)}
      />
      <MoveDialogs asked={asked} onClose={() => setAsked(null)} />
    </>
  );
}

function Season({ address }: { address: SeasonAddress }) {
  const t = useMessages(seasonMessages);
  const { data } = useSuspenseQuery(ConversationSeasonDocument, { variables: { year: address.year } });
  const { members, leadersBelow } = data.conversationOverview;
  return (
    <>
      <TodoCard />
      {!address.isCurrent && <p className="mh-muted">{t('earlier')}</p>}
      {members.length === 0 ? (
        <EmptyState icon={<CalendarHeart aria-hidden="true" />} title={t('nobody')}>
          {t('nobodyText')}
        </EmptyState>
      ) : (
        <>
          <SeasonNumbers members={members} />
          <People {...{ data, address }} />
        </>
      )}
      <LeadersBelow leaders={leadersBelow} />
      <Substitutes delegations={data.delegations} />
      <NoticePlace />
    </>
  );
}

/** The leader's season: where the conversation of each direct report stands, and inviting to it. */
export function SeasonPage() {
  const t = useMessages(seasonMessages);
  const address = useSeasonAddress();
  return (
    <Page
      title={address.isCurrent ? t('title') : t('titleEarlier', { year: String(address.year) })}
      lead={t('lead')}
      actions={<YearField address={address} />}
    >
      <div className="mh-stack" data-pending={address.isPending || undefined}>
        <TodosAhead />
        <Season address={address} />
      </div>
    </Page>
  );
}
