import type { NavItem } from '@medhjul/ui/AppFrame.tsx';
import { ChartPie, CircleUserRound, Compass, LoaderPinwheel, Network, Target } from 'lucide-react';
import type { ReactNode } from 'react';
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
  { href: '/targets', label: 'targets', icon: <Target aria-hidden="true" /> },
  { href: '/direction', label: 'direction', icon: <Compass aria-hidden="true" /> },
  { href: '/wheels', label: 'wheels', icon: <LoaderPinwheel aria-hidden="true" /> },
  { href: '/organisation', label: 'organisation', icon: <Network aria-hidden="true" /> },
];

/** What the viewer finds in the navigation, with the entry marked under which the address lies. */
export function navigationFor(viewer: ViewerFragment, pathname: string, t: Translate<typeof appMessages>): NavItem[] {
  return entries
    .filter(({ isFor }) => isFor?.(viewer) ?? true)
    .map(({ href, label, icon }) => ({
      href,
      icon,
      label: t(label),
      active: pathname === href || pathname.startsWith(`${href}/`),
    }));
}
