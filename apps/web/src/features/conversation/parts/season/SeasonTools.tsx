import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { Select } from '@medhjul/ui/Select.tsx';
import { Link } from 'react-router';
import type { TeamTalkName } from '../../../../lib/graphql/schema-types.generated.ts';
import { useMessages, type Translate } from '../../../../lib/i18n.ts';
import { useIsNarrow } from '../../../../lib/narrow.ts';
import { callTeamUrl } from '../../../team-conversation/team-conversation.url.ts';
import type { SeasonMemberFragment } from '../../conversation.generated.ts';
import { seasonViews, type SeasonView } from '../../conversation.url.ts';
import { seasonMessages } from '../../season.messages.ts';
import { membersIn } from './views.ts';

interface SeasonToolsProps {
  members: readonly SeasonMemberFragment[];
  view: SeasonView;
  onView(view: SeasonView): void;
  onChoose(members: readonly SeasonMemberFragment[]): void;
  /** What a conversation of the whole team is called here; null where none can be called. */
  teamTalk: TeamTalkName | null;
}

const words: Record<SeasonView, Parameters<Translate<typeof seasonMessages>>[0]> = {
  all: 'showAll',
  'to-invite': 'showToInvite',
  'under-way': 'showUnderWay',
  done: 'showDone',
  late: 'showLate',
};

/** Which of the direct reports are shown; choosing all who wait for an invitation; calling the team. */
export function SeasonTools({ members, view, onView, onChoose, teamTalk }: SeasonToolsProps) {
  const t = useMessages(seasonMessages);
  const isNarrow = useIsNarrow();
  const missing = membersIn('to-invite', members);
  const options = seasonViews.map((value) => ({
    value,
    label: t(words[value], { n: membersIn(value, members).length }),
  }));
  return (
    <div className="mh-season-tools">
      {isNarrow ? (
        <Select
          label={t('show')}
          options={options}
          value={view}
          onChange={({ target }) => onView(seasonViews.find((known) => known === target.value) ?? 'all')}
        />
      ) : (
        <SegmentedControl label={t('show')} hideLabel options={options} value={view} onChange={onView} />
      )}
      <div className="mh-row">
        {missing.length > 0 && (
          <Button variant="quiet" onClick={() => onChoose(missing)}>
            {t('chooseMissing', { n: missing.length })}
          </Button>
        )}
        {teamTalk && (
          <Link to={callTeamUrl} {...linkButton('secondary')}>
            {t('teamTalk', { name: teamTalk })}
          </Link>
        )}
      </div>
    </div>
  );
}
