import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Link } from 'react-router';
import { useFormat } from '../../../lib/format.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { Page } from '../../../lib/Page.tsx';
import { targetsUrl } from '../../requirement/requirement.url.ts';
import { useViewer } from '../../session/viewer.ts';
import { teamMessages } from '../team.messages.ts';
import type { TeamWheelFragment } from '../wheel.generated.ts';
import { myWheelUrl } from '../wheel.url.ts';

/** In place of the page for somebody who leads nobody. */
export function NoTeam() {
  const t = useMessages(teamMessages);
  return (
    <Page title={t('title')}>
      <Card>
        <EmptyState
          title={t('noTeamTitle')}
          action={
            <Link to={myWheelUrl()} {...linkButton('secondary')}>
              {t('toOwnWheel')}
            </Link>
          }
        >
          {t('noTeamText')}
        </EmptyState>
      </Card>
    </Page>
  );
}

/** In place of the wheel while nothing is required of the team. */
export function NoRequirements({ wheel }: { wheel: TeamWheelFragment }) {
  const t = useMessages(teamMessages);
  const format = useFormat();
  const { canSetRequirements } = useViewer();
  return (
    <Card>
      <EmptyState
        title={t('noRequirementsTitle')}
        action={
          canSetRequirements && (
            <Link to={targetsUrl()} {...linkButton('secondary')}>
              {t('toTargets')}
            </Link>
          )
        }
      >
        {t('noRequirementsText', { date: format.date(wheel.day) })}
      </EmptyState>
    </Card>
  );
}
