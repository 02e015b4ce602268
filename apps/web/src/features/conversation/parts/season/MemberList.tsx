import { Card } from '@medhjul/ui/Card.tsx';
import { Checkbox } from '@medhjul/ui/Checkbox.tsx';
import { DataTable, type TableColumn } from '@medhjul/ui/DataTable.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import type { ReactNode } from 'react';
import { useMessages } from '../../../../lib/i18n.ts';
import type { ConversationFactsFragment, SeasonMemberFragment } from '../../conversation.generated.ts';
import { seasonMessages } from '../../season.messages.ts';
import { useNames } from '../names.ts';
import { MemberActions } from './MemberActions.tsx';
import { MemberStanding } from './MemberStanding.tsx';
import { MemberTime } from './MemberTime.tsx';

interface MemberListProps {
  members: readonly SeasonMemberFragment[];
  /** Ids of the chosen employments. */
  chosen: ReadonlySet<string>;
  onChoose(employmentId: string): void;
  onMore(member: SeasonMemberFragment): void;
  onTakeOver(conversation: ConversationFactsFragment): void;
  /** Which of them are shown, over the list. */
  children: ReactNode;
}

function MemberName({
  member,
  chosen,
  onChoose,
}: { member: SeasonMemberFragment } & Pick<MemberListProps, 'chosen' | 'onChoose'>) {
  const names = useNames();
  const { employment, viewerCanInvite } = member;
  const { id, person } = employment;
  if (viewerCanInvite) {
    return (
      <Checkbox
        label={person.name}
        hint={names.job(employment)}
        checked={chosen.has(id)}
        onChange={() => onChoose(id)}
      />
    );
  }
  return (
    <div className="mh-season-name">
      {person.name}
      <span className="mh-hint">{names.job(employment)}</span>
    </div>
  );
}

function useColumns(props: MemberListProps): TableColumn<SeasonMemberFragment>[] {
  const t = useMessages(seasonMessages);
  const { chosen, onChoose, onMore, onTakeOver } = props;
  return [
    {
      key: 'name',
      header: t('name'),
      rowHeader: true,
      width: '28%',
      cell: (member) => <MemberName {...{ member, chosen, onChoose }} />,
    },
    { key: 'standing', header: t('standing'), width: '22%', cell: (member) => <MemberStanding member={member} /> },
    { key: 'time', header: t('time'), cell: (member) => <MemberTime member={member} /> },
    {
      key: 'actions',
      header: t('actions'),
      cell: (member) => <MemberActions {...{ member, onTakeOver }} onMore={() => onMore(member)} />,
    },
  ];
}

/** The direct reports by name, each with where the conversation stands and the next step. */
export function MemberList(props: MemberListProps) {
  const t = useMessages(seasonMessages);
  const columns = useColumns(props);
  return (
    <Card title={t('people')} className="mh-season-people">
      {props.children}
      {props.members.length === 0 ? (
        <EmptyState title={t('nobodyShown')} headingLevel={3}>
          {t('nobodyShownText')}
        </EmptyState>
      ) : (
        <DataTable
          caption={t('peopleTable')}
          hideCaption
          columns={columns}
          rows={props.members}
          rowKey={({ employment }) => employment.id}
        />
      )}
    </Card>
  );
}
