import type { NavItem } from '@medhjul/ui/AppFrame.tsx';
import {
  CalendarDays,
  ChartPie,
  CircleUserRound,
  Compass,
  Grid3x3,
  ListChecks,
  LoaderPinwheel,
  MessageCircle,
  MessagesSquare,
  Network,
  Sprout,
  Target,
  UsersRound,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { matchPath } from 'react-router';
import type { ViewerFragment } from '../features/session/session.generated.ts';
import type { Translate } from '../lib/i18n.ts';
import type { appMessages } from './app.messages.ts';

interface Entry {
  href: string;
  label: keyof typeof appMessages;
  icon: ReactNode;
  /** Shown to those it is for; left out: to everybody. */
  isFor?(viewer: ViewerFragment): boolean;
}

const entries: readonly Entry[] = [
  { href: '/wheel', label: 'myWheel', icon: <CircleUserRound aria-hidden="true" /> },
  {
    href: '/team',
    label: 'teamWheel',
    icon: <ChartPie aria-hidden="true" />,
    isFor: (viewer) => viewer.teams.length > 0,
  },
  { href: '/my-conversations', label: 'ownConversations', icon: <MessageCircle aria-hidden="true" /> },
  {
    href: '/conversations',
    label: 'season',
    icon: <MessagesSquare aria-hidden="true" />,
    isFor: (viewer) => viewer.teams.length > 0,
  },
  { href: '/plan', label: 'myPlan', icon: <ListChecks aria-hidden="true" /> },
  { href: '/follow-ups', label: 'followUps', icon: <Sprout aria-hidden="true" /> },
  { href: '/demand', label: 'demand', icon: <Grid3x3 aria-hidden="true" /> },
  { href: '/reviews', label: 'med', icon: <UsersRound aria-hidden="true" /> },
  { href: '/calendar', label: 'calendar', icon: <CalendarDays aria-hidden="true" /> },
  { href: '/targets', label: 'targets', icon: <Target aria-hidden="true" /> },
  { href: '/direction', label: 'direction', icon: <Compass aria-hidden="true" /> },
  { href: '/wheels', label: 'wheels', icon: <LoaderPinwheel aria-hidden="true" /> },
  { href: '/organisation', label: 'organisation', icon: <Network aria-hidden="true" /> },
];

/**
 * The address of the entry under which a page lies: the wheel and the plan of somebody else lie under the team, what a new
 * leader takes over under the conversations; conversations, those of teams and what is to do under the own ones where
 * somebody leads nobody. Releases and their method lie under the demand; minutes, decisions, A-MED inputs and summaries under
 * the reviews.
 */
function entryOf(pathname: string, { employments, teams }: ViewerFragment): string | undefined {
  const ofEmployment = matchPath('/wheel/:employmentId', pathname) ?? matchPath('/plan/:employmentId', pathname);
  const employmentId = ofEmployment?.params.employmentId;
  if (employmentId !== undefined && !employments.some(({ id }) => id === employmentId)) return '/team';
  if (matchPath('/handover/:employmentId', pathname)) return '/conversations';
  if (['/releases/*', '/method'].some((path) => matchPath(path, pathname))) return '/demand';
  const ofReviews = ['/minutes/*', '/decisions', '/med-inputs/*', '/summaries/*'];
  if (ofReviews.some((path) => matchPath(path, pathname))) return '/reviews';
  const isShared = ['/team-conversations/*', '/duties'].some((path) => matchPath(path, pathname));
  const conversations = teams.length === 0 ? '/my-conversations' : '/conversations';
  if (isShared || matchPath('/conversations/*', pathname)) return conversations;
  return entries.find(({ href }) => pathname === href || pathname.startsWith(`${href}/`))?.href;
}

/** What the viewer finds in the navigation, with the entry marked under which the address lies. */
export function navigationFor(viewer: ViewerFragment, pathname: string, t: Translate<typeof appMessages>): NavItem[] {
  const current = entryOf(pathname, viewer);
  return entries
    .filter(({ isFor }) => isFor?.(viewer) ?? true)
    .map(({ href, label, icon }) => ({
      href,
      icon,
      label: t(label),
      active: href === current,
    }));
}
