import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { Grid3x3 } from 'lucide-react';
import { Link } from 'react-router';
import { useMessages } from '../../../lib/i18n.ts';
import { methodUrl, releasesUrl } from '../../release/release.url.ts';
import { useViewer } from '../../session/viewer.ts';
import { demandMessages } from '../demand.messages.ts';

/** In place of the numbers until the first release: what will stand there, and how it comes to be. */
export function NoRelease() {
  const t = useMessages(demandMessages);
  const publishes = useViewer().roles.includes('TRAINING_HOUSE');
  return (
    <Card>
      <EmptyState
        icon={<Grid3x3 aria-hidden="true" />}
        title={t('noReleaseTitle')}
        action={
          <Link to={publishes ? releasesUrl : methodUrl} {...linkButton('secondary')}>
            {t(publishes ? 'toReleases' : 'method')}
          </Link>
        }
      >
        {t('noReleaseText')}
      </EmptyState>
    </Card>
  );
}
