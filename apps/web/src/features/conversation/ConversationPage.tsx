import { useApolloClient, useSuspenseQuery } from '@apollo/client/react';
import { lazy, Suspense, useMemo } from 'react';
import { Link, useParams, useSearchParams } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { useLive } from '../../lib/live/live.ts';
import { NoticePlace } from '../../lib/notice.tsx';
import { Page } from '../../lib/Page.tsx';
import { PlanOfYearDocument } from '../plan/plan.generated.ts';
import { useViewer } from '../session/viewer.ts';
import {
  ConversationChangedDocument,
  ConversationPageDocument,
  type ConversationContentFragment,
} from './conversation.generated.ts';
import { conversationMessages, kindMessages } from './conversation.messages.ts';
import { ownConversationsUrl, seasonUrl } from './conversation.url.ts';
import { Cancelled, FactsOnly, SharedRecord } from './parts/ReadOnly.tsx';
import { useNames } from './parts/names.ts';
import { phaseOf, type Phase } from './parts/phase.ts';
import { PhaseSteps } from './parts/PhaseSteps.tsx';
import { PresentContext } from './parts/present.ts';
import { TalkContext, useTalk } from './parts/talk-context.ts';
import { talkMessages } from './talk.messages.ts';
import './parts/conversation.css';

const PreparePhase = lazy(async () => ({ default: (await import('./parts/prepare/PreparePhase.tsx')).PreparePhase }));
const TalkPhase = lazy(async () => ({ default: (await import('./parts/talk/TalkPhase.tsx')).TalkPhase }));
const PlanPhase = lazy(async () => ({ default: (await import('./parts/PlanPhase.tsx')).PlanPhase }));
const SignPhase = lazy(async () => ({ default: (await import('./parts/sign/SignPhase.tsx')).SignPhase }));
const DonePhase = lazy(async () => ({ default: (await import('./parts/sign/DonePhase.tsx')).DonePhase }));

/** What is done in a phase. What was talked about can be looked at, and changed, until both have signed. */
function PhaseContent({ phase }: { phase: Phase }) {
  const [params] = useSearchParams();
  if (phase === 'prepare') return <PreparePhase />;
  if (phase === 'done') return <DonePhase />;
  if (phase === 'talk' || params.get('step') === 'talk') return <TalkPhase />;
  return phase === 'plan' ? <PlanPhase /> : <SignPhase />;
}

/** Follows the conversation while its page is open, and tells who else has it open. */
function Living({ phase }: { phase: Phase }) {
  const { conversation } = useTalk();
  const client = useApolloClient();
  const showsPlan = phase === 'plan' || phase === 'sign';
  const { id, employment, year } = conversation;
  const page = { query: ConversationPageDocument, variables: { id } };
  const askPlan = async () => {
    const variables = { employmentId: employment.id, year };
    // what fails leaves the plan that is shown, and what is being typed in it
    await client.query({ query: PlanOfYearDocument, variables, fetchPolicy: 'network-only' }).catch(() => undefined);
  };
  const { latest } = useLive(
    ConversationChangedDocument,
    { id },
    { page, onEvent: () => void (showsPlan && askPlan()) },
  );
  const present = latest?.conversationChanged.present.map(({ name }) => name) ?? null;
  return (
    <PresentContext value={present}>
      <PhaseContent phase={phase} />
    </PresentContext>
  );
}

function Content() {
  const { conversation } = useTalk();
  const { person } = useViewer();
  const { standing, isReadable, ownPreparation, isOwn, isShared, leaderEmployment, glass } = conversation;
  const phase = phaseOf[standing];
  // after the signatures nobody has a part any more: it is told by whose it was
  const isReader =
    phase === 'done' ? !isOwn && isShared && leaderEmployment.person.id !== person.id : ownPreparation === null;
  if (!isReadable) return <FactsOnly />;
  if (!phase) return <Cancelled />;
  if (isReader || (glass && leaderEmployment.person.id !== person.id)) return <SharedRecord />;
  return (
    <>
      <PhaseSteps phase={phase} />
      <Suspense fallback={null}>{phase === 'done' ? <DonePhase /> : <Living phase={phase} />}</Suspense>
    </>
  );
}

function useHead(conversation: ConversationContentFragment) {
  const t = useMessages(talkMessages);
  const words = useMessages(conversationMessages);
  const kinds = useMessages(kindMessages);
  const names = useNames();
  const format = useFormat();
  const { isOwn, kind, year, employment, leaderEmployment, occasion, heldOn, glass } = conversation;
  const values = { kind: kinds(kind), year: String(year) };
  return {
    title: isOwn
      ? t('ownTitle', { ...values, name: leaderEmployment.person.name })
      : t('title', { ...values, name: employment.person.name }),
    eyebrow: glass ? null : isOwn ? (
      <Link to={ownConversationsUrl}>{words('own')}</Link>
    ) : (
      <Link to={seasonUrl()}>{words('season')}</Link>
    ),
    subtitle: [
      occasion === 'YEARLY' ? null : names.occasion(conversation),
      isOwn ? null : names.job(employment),
      heldOn && words('heldOn', { date: format.date(heldOn) }),
    ]
      .filter(Boolean)
      .join(' · '),
  };
}

/** One conversation, from preparing alone to both signatures. */
export function ConversationPage() {
  const { conversationId = '' } = useParams();
  const { data } = useSuspenseQuery(ConversationPageDocument, {
    variables: { id: conversationId },
    // two write in it: what is known from before may be what the other has changed since
    fetchPolicy: 'network-only',
  });
  const { conversation, levels, components } = data;
  const world = useMemo(() => ({ conversation, levels, components }), [conversation, levels, components]);
  return (
    <Page {...useHead(conversation)}>
      <TalkContext value={world}>
        <Content key={conversation.id} />
      </TalkContext>
      <NoticePlace />
    </Page>
  );
}
