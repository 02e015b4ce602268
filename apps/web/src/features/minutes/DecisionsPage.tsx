import { useSuspenseQuery } from '@apollo/client/react';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { Tag } from '@medhjul/ui/Tag.tsx';
import { useAddress, type Address } from '../../lib/address.ts';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import type { DecisionKind } from '../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { useReviewWords } from '../review/review-words.ts';
import { reviewsUrl } from '../review/review.url.ts';
import { useViewer } from '../session/viewer.ts';
import { decisionsMessages } from './decisions.messages.ts';
import { DecisionsDocument } from './minutes.generated.ts';
import { groupsOf, type DecisionGroup } from './parts/decision-groups.ts';
import { GroupLines } from './parts/GroupLines.tsx';
import { useElementOptions } from './parts/NamedCompetence.tsx';
import './minutes.css';

const KINDS: readonly DecisionKind[] = ['NEED', 'PROJECT'];
/** How many years back can be looked at. */
const YEARS = 5;

/** The year that the address names, else this one. */
function useYear(params: URLSearchParams): { year: number; years: readonly number[] } {
  const now = Number(useViewer().today.slice(0, 4));
  const years = Array.from({ length: YEARS }, (_, back) => now + 1 - back);
  const named = Number(params.get('year'));
  return { year: years.includes(named) ? named : now, years };
}

function kindOf(params: URLSearchParams): DecisionKind | 'all' {
  return KINDS.find((kind) => kind.toLowerCase() === params.get('kind')) ?? 'all';
}

function Tools({ address }: { address: Address }) {
  const t = useMessages(decisionsMessages);
  const words = useReviewWords();
  const { year, years } = useYear(address.wanted);
  return (
    <div className="mh-minutes-tools mh-no-print">
      <Select
        label={t('year')}
        value={String(year)}
        options={years.map((one) => ({ value: String(one), label: String(one) }))}
        onChange={({ target }) => address.choose({ year: target.value })}
      />
      <Select
        label={t('element')}
        value={address.wanted.get('element') ?? ''}
        placeholder={t('anyElement')}
        options={useElementOptions()}
        onChange={({ target }) => address.choose({ element: target.value || null })}
      />
      <SegmentedControl<DecisionKind | 'all'>
        label={t('kind')}
        value={kindOf(address.wanted)}
        options={[
          { value: 'all', label: t('all') },
          ...KINDS.map((kind) => ({ value: kind, label: words.kind(kind) })),
        ]}
        onChange={(kind) => address.adjust({ kind: kind === 'all' ? null : kind.toLowerCase() })}
      />
    </div>
  );
}

function Group({ group }: { group: DecisionGroup }) {
  const t = useMessages(decisionsMessages);
  const { element, centres } = group;
  return (
    <Card
      title={element ? `${element.code} ${element.name}` : t('withoutElement')}
      hint={element ? undefined : t('withoutElementHint')}
      aside={
        <span className="mh-row">
          {t('centres', { n: centres })} {element && <Tag tone="green">{t('counts')}</Tag>}
        </span>
      }
    >
      <GroupLines decisions={group.decisions} />
    </Card>
  );
}

/** Decisions of the latest sent minutes of a year, by the competence that they name. */
export function DecisionsPage() {
  const t = useMessages(decisionsMessages);
  const address = useAddress();
  const { year } = useYear(address.params);
  const { minutesDecisions } = useSuspenseQuery(DecisionsDocument, {
    variables: { year, elementId: address.params.get('element') },
  }).data;
  const kind = kindOf(address.wanted);
  const shown = minutesDecisions.filter((decision) => kind === 'all' || decision.kind === kind);
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: reviewsUrl, name: 'MED' }]} />}
    >
      <div className="mh-stack">
        <Tools address={address} />
        <StatusLine>{t('found', { n: shown.length })}</StatusLine>
        {shown.length === 0 && (
          <Card>
            <EmptyState title={t('noneTitle')}>{t('none')}</EmptyState>
          </Card>
        )}
        {groupsOf(shown).map((group) => (
          <Group key={group.element?.id ?? 'none'} group={group} />
        ))}
      </div>
    </Page>
  );
}
