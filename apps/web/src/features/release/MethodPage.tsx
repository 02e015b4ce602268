import { Card } from '@medhjul/ui/Card.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Link } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { demandUrl } from '../demand/demand.url.ts';
import { methodMessages } from './method.messages.ts';
import { OwnCountedCard } from './parts/OwnCountedCard.tsx';
import { releaseMessages } from './release.messages.ts';
import { releasesUrl } from './release.url.ts';
import './release.css';

type Key = keyof typeof methodMessages;

/** Each heading with what stands under it. */
const sections: readonly (readonly [Key, readonly Key[]])[] = [
  ['countedTitle', ['countedNeed', 'countedPlan', 'countedHeld', 'countedOnce', 'countedNothingElse']],
  ['groupsTitle', ['groupsCentres', 'groupsColumns', 'groupsSplit']],
  ['roundingTitle', ['roundingFives', 'roundingKey', 'roundingShown', 'roundingOff']],
  [
    'releasesTitle',
    ['releasesFrozen', 'releasesPreview', 'releasesRefresh', 'releasesShownToo', 'releasesMerged', 'releasesNoMark'],
  ],
  ['promiseTitle', ['promise', 'promiseTried']],
  ['limitsTitle', ['limitsLeader', 'limitsMany', 'limitsElsewhere']],
  ['keptTitle', ['kept']],
  ['proposalsTitle', ['proposals']],
];

/** How the statistics are counted and what they promise, for everybody; and what of the reader is in them. */
export function MethodPage() {
  const t = useMessages(methodMessages);
  const releases = useMessages(releaseMessages);
  const toReleases = (
    <Link to={releasesUrl} {...linkButton('secondary')}>
      {releases('title')}
    </Link>
  );
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={toReleases}
      breadcrumbs={
        <Breadcrumbs label={releases('breadcrumbs')} steps={[{ to: demandUrl(), name: releases('demandPage') }]} />
      }
    >
      <div className="mh-split--facts">
        <div className="mh-stack">
          {sections.map(([title, points]) => (
            <Card key={title} title={t(title)}>
              <ul className="mh-method">
                {points.map((point) => (
                  <li key={point}>{t(point)}</li>
                ))}
              </ul>
            </Card>
          ))}
          <p className="mh-hint">{t('officer')}</p>
        </div>
        <OwnCountedCard />
      </div>
    </Page>
  );
}
