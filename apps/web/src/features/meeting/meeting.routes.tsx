import type { RouteObject } from 'react-router';

/** The room of a review's meeting. */
export const meetingRoutes: RouteObject[] = [
  {
    path: 'reviews/:reviewId/meeting',
    lazy: async () => ({ Component: (await import('./ReviewRoomPage.tsx')).ReviewRoomPage }),
  },
];
