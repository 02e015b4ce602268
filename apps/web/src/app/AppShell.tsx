import { AppFrame } from '@medhjul/ui/AppFrame.tsx';
import { Brand } from '@medhjul/ui/Brand.tsx';
import { UserBox } from '@medhjul/ui/UserBox.tsx';
import { VisuallyHidden } from '@medhjul/ui/VisuallyHidden.tsx';
import { Suspense, useMemo } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation } from 'react-router';
import type { MunicipalityFragment, ViewerFragment } from '../features/session/session.generated.ts';
import { signInUrl } from '../features/session/session.url.ts';
import { SignOutButton } from '../features/session/SignOutButton.tsx';
import { SignedInContext, useSession } from '../features/session/viewer.ts';
import { useAnnouncement } from '../lib/announce.ts';
import { KeptForContext } from '../lib/autosave/kept-text.ts';
import { TimeZoneContext } from '../lib/format.ts';
import { useMessages } from '../lib/i18n.ts';
import { LanguageSwitch } from '../lib/LanguageSwitch.tsx';
import { appMessages } from './app.messages.ts';
import { navigationFor } from './navigation.tsx';
import { OfflineNotice } from './OfflineNotice.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

function User({ viewer }: { viewer: ViewerFragment }) {
  const t = useMessages(appMessages);
  return (
    <UserBox name={viewer.person.name} detail={viewer.employments[0]?.jobTitle}>
      <span className="mh-user-links">
        <Link to="/looks">{t('looks')}</Link>
        {viewer.roles.some((role) => role !== 'TRAINING_HOUSE') && <Link to="/break-glass">{t('breakGlass')}</Link>}
        {viewer.roles[0] && <Link to="/settings">{t('settings')}</Link>}
        <SignOutButton />
      </span>
    </UserBox>
  );
}

function Announcements() {
  const text = useAnnouncement();
  return (
    <div role="status">
      <VisuallyHidden>{text}</VisuallyHidden>
    </div>
  );
}

function Frame({ municipality, viewer }: { municipality: MunicipalityFragment; viewer: ViewerFragment }) {
  const t = useMessages(appMessages);
  const { pathname } = useLocation();
  return (
    <AppFrame
      brand={<Brand name="Medhjul" />}
      place={municipality.name}
      items={navigationFor(viewer, pathname, t)}
      renderLink={({ href, ...link }) => <Link to={href} {...link} />}
      language={<LanguageSwitch />}
      user={<User viewer={viewer} />}
      texts={{ skip: t('skip'), navigation: t('navigation'), menu: t('menu'), closeMenu: t('closeMenu') }}
    >
      <OfflineNotice />
      <Suspense key={pathname} fallback={<PageSkeleton />}>
        <Outlet />
      </Suspense>
      <Announcements />
      <ScrollRestoration />
    </AppFrame>
  );
}

/** The frame round every page of somebody who is signed in; leads anybody else to the sign-in page and back. */
export function AppShell() {
  const { municipality, viewer } = useSession();
  const { pathname, search, hash } = useLocation();
  const signedIn = useMemo(() => (viewer ? { municipality, viewer } : null), [municipality, viewer]);
  if (!signedIn) return <Navigate to={signInUrl(`${pathname}${search}${hash}`)} replace />;
  return (
    <SignedInContext value={signedIn}>
      <TimeZoneContext value={municipality.timeZone}>
        <KeptForContext value={signedIn.viewer.person.id}>
          <Frame {...signedIn} />
        </KeptForContext>
      </TimeZoneContext>
    </SignedInContext>
  );
}
