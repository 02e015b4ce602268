import { Suspense } from 'react';
import { Navigate, Outlet, type LoaderFunctionArgs, type RouterContextProvider, type RouteObject } from 'react-router';
import { auditRoutes } from '../features/audit/audit.routes.tsx';
import { breakGlassRoutes } from '../features/break-glass/break-glass.routes.tsx';
import { calendarRoutes } from '../features/calendar/calendar.routes.tsx';
import { conversationRoutes } from '../features/conversation/conversation.routes.tsx';
import { demandRoutes } from '../features/demand/demand.routes.tsx';
import { dutyRoutes } from '../features/duty/duty.routes.tsx';
import { goalRoutes } from '../features/goal/goal.routes.tsx';
import { medInputRoutes } from '../features/med-input/med-input.routes.tsx';
import { meetingRoutes } from '../features/meeting/meeting.routes.tsx';
import { minutesRoutes } from '../features/minutes/minutes.routes.tsx';
import { organisationRoutes } from '../features/organisation/organisation.routes.tsx';
import { planRoutes } from '../features/plan/plan.routes.tsx';
import { releaseRoutes } from '../features/release/release.routes.tsx';
import { requirementRoutes } from '../features/requirement/requirement.routes.tsx';
import { reviewRoutes } from '../features/review/review.routes.tsx';
import { SessionDocument } from '../features/session/session.generated.ts';
import { sessionRoutes } from '../features/session/session.routes.tsx';
import { settingRoute } from '../features/setting/setting.routes.tsx';
import { summaryRoutes } from '../features/summary/summary.routes.tsx';
import { teamConversationRoutes } from '../features/team-conversation/team-conversation.routes.tsx';
import { wheelVersionRoutes } from '../features/wheel-version/wheel-version.routes.tsx';
import { wheelRoutes } from '../features/wheel/wheel.routes.tsx';
import { BareFrame } from '../lib/BareFrame.tsx';
import { early, earlyContext } from '../lib/early.ts';
import { NoSuchPageError } from '../lib/problem.ts';
import { AppShell } from './AppShell.tsx';
import { ErrorPage, RootErrorPage } from './ErrorPage.tsx';
import { PageSkeleton } from './PageSkeleton.tsx';

function NoSuchPage(): never {
  throw new NoSuchPageError();
}

/** Every page that stands inside the frame: a feature adds its routes here. */
const pages: RouteObject[] = [
  { index: true, element: <Navigate to="/wheel" replace /> },
  ...wheelRoutes,
  ...conversationRoutes,
  ...planRoutes,
  ...teamConversationRoutes,
  ...dutyRoutes,
  ...demandRoutes,
  ...releaseRoutes,
  ...reviewRoutes,
  ...meetingRoutes,
  ...minutesRoutes,
  ...medInputRoutes,
  ...summaryRoutes,
  ...calendarRoutes,
  settingRoute,
  ...requirementRoutes,
  ...goalRoutes,
  ...wheelVersionRoutes,
  ...organisationRoutes,
  ...auditRoutes,
  ...breakGlassRoutes,
  { path: '*', Component: NoSuchPage },
];

function Starting() {
  return (
    <BareFrame>
      <PageSkeleton />
    </BareFrame>
  );
}

function Root() {
  return (
    <Suspense fallback={<Starting />}>
      <Outlet />
    </Suspense>
  );
}

/** Whoever is signed in is known before the frame is drawn. */
function askSession({ context }: LoaderFunctionArgs<RouterContextProvider>) {
  const given = context.get(earlyContext);
  return early(given, given.client.query({ query: SessionDocument }));
}

/** The app's addresses. An error inside the frame leaves the frame standing. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RootErrorPage,
    HydrateFallback: Starting,
    children: [
      ...sessionRoutes,
      {
        Component: AppShell,
        loader: askSession,
        shouldRevalidate: () => false,
        children: [{ ErrorBoundary: ErrorPage, children: pages }],
      },
    ],
  },
];
