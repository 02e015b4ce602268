import type { RouteObject } from 'react-router';

/** C-MED reviews: the overview, the training house's board, and one review. */
export const reviewRoutes: RouteObject[] = [
  { path: 'reviews', lazy: async () => ({ Component: (await import('./ReviewsPage.tsx')).ReviewsPage }) },
  {
    path: 'reviews/board',
    lazy: async () => ({ Component: (await import('./ReviewBoardPage.tsx')).ReviewBoardPage }),
  },
  { path: 'reviews/:reviewId', lazy: async () => ({ Component: (await import('./ReviewPage.tsx')).ReviewPage }) },
];
