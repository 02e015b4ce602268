import type { RouteObject } from 'react-router';

/** The annual wheel of the municipality, a centre or oneself. */
export const calendarRoutes: RouteObject[] = [
  { path: 'calendar', lazy: async () => ({ Component: (await import('./CalendarPage.tsx')).CalendarPage }) },
];
