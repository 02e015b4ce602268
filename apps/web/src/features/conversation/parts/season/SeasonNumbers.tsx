import { StatTile } from '@medhjul/ui/StatTile.tsx';
import { useMessages } from '../../../../lib/i18n.ts';
import type { SeasonMemberFragment } from '../../conversation.generated.ts';
import { seasonMessages } from '../../season.messages.ts';
import { membersIn } from './views.ts';

/** How far the season is, in four numbers. */
export function SeasonNumbers({ members }: { members: readonly SeasonMemberFragment[] }) {
  const t = useMessages(seasonMessages);
  const ofAll = t('ofAll', { n: members.length });
  const late = membersIn('late', members).length;
  return (
    <section className="mh-stats mh-season-numbers" aria-label={t('state')}>
      <StatTile label={t('toInvite')} value={membersIn('to-invite', members).length} hint={ofAll} tone="neutral" />
      <StatTile label={t('underWay')} value={membersIn('under-way', members).length} hint={ofAll} />
      <StatTile label={t('done')} value={membersIn('done', members).length} hint={ofAll} tone="green" />
      <StatTile label={t('late')} value={late} hint={ofAll} tone={late > 0 ? 'amber' : 'neutral'} />
    </section>
  );
}
