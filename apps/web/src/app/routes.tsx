import { Suspense } from 'react';
import { Navigate, Outlet, type RouteObject } from 'react-router';
import { auditRoutes } from '../features/audit/audit.routes.tsx';
import { breakGlassRoutes } from '../features/break-glass/break-glass.routes.tsx';
import { conversationRoutes } from '../features/conversation/conversation.routes.tsx';
import { demandRoutes } from '../features/demand/demand.routes.tsx';
import { dutyRoutes } from '../features/duty/duty.routes.tsx';
import { goalRoutes } from '../features/goal/goal.routes.tsx';
import { organisationRoutes } from '../features/organisation/organisation.routes.tsx';
import { planRoutes } from '../features/plan/plan.routes.tsx';
import { releaseRoutes } from '../features/release/release.routes.tsx';
import { requirementRoutes } from '../features/requirement/requirement.routes.tsx';
import { sessionRoutes } from '../features/session/session.routes.tsx';
import { settingRoute } from '../features/setting/setting.routes.tsx';
import { teamConversationRoutes } from '../features/team-conversation/team-conversation.routes.tsx';
import { wheelVersionRoutes } from '../features/wheel-version/wheel-version.routes.tsx';
import { wheelRoutes } from '../features/wheel/wheel.routes.tsx';
import { BareFrame } from '../lib/BareFrame.tsx';
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

/** The app's addresses. An error inside the frame leaves the frame standing. */
export const routes: RouteObject[] = [
  {
    Component: Root,
    ErrorBoundary: RootErrorPage,
    HydrateFallback: Starting,
    children: [...sessionRoutes, { Component: AppShell, children: [{ ErrorBoundary: ErrorPage, children: pages }] }],
  },
];
