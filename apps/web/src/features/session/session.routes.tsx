import type { RouteObject } from 'react-router';

/** Pages for somebody who is not signed in; they stand outside the app's frame. */
export const sessionRoutes: RouteObject[] = [
  { path: 'sign-in', lazy: async () => ({ Component: (await import('./SignInPage.tsx')).SignInPage }) },
];
