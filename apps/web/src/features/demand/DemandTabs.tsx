import { NavLink } from 'react-router';
import { useMessages } from '../../lib/i18n.ts';
import { methodUrl, releasesUrl } from '../release/release.url.ts';
import { useViewer } from '../session/viewer.ts';
import { demandMessages } from './demand.messages.ts';
import { centreUrl, demandUrl, proposalsUrl } from './demand.url.ts';
import './demand.css';

/** The pages on demand that the reader has. Who sees one centre alone has its wheel in place of the heatmap. */
export function DemandTabs({ seesAll }: { seesAll: boolean }) {
  const t = useMessages(demandMessages);
  const { roles } = useViewer();
  const pages = [
    { to: demandUrl(), name: t(seesAll ? 'heatmap' : 'ownCentre') },
    ...(seesAll
      ? [
          { to: centreUrl(), name: t('centre') },
          { to: proposalsUrl(), name: t('proposals') },
        ]
      : []),
    ...(roles.includes('TRAINING_HOUSE') ? [{ to: releasesUrl, name: t('releases') }] : []),
    { to: methodUrl, name: t('method') },
  ];
  return (
    <nav aria-label={t('pages')} className="mh-demand-tabs mh-no-print">
      <ul>
        {pages.map(({ to, name }) => (
          <li key={to}>
            <NavLink to={to} end>
              {name}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
