import type { RouteObject } from 'react-router';

/** Demand over the centres, one centre's wheel, and what is proposed as an offer. */
export const demandRoutes: RouteObject[] = [
  {
    path: 'demand',
    lazy: async () => ({ Component: (await import('./DemandPage.tsx')).DemandPage }),
    // beside the page, for it does not wait for the page's texts
    loader: async (asked) => (await import('./parts/ask-demand.ts')).askDemand(asked),
    shouldRevalidate: () => false,
  },
  { path: 'demand/centre', lazy: async () => ({ Component: (await import('./CentrePage.tsx')).CentrePage }) },
  { path: 'demand/proposals', lazy: async () => ({ Component: (await import('./ProposalsPage.tsx')).ProposalsPage }) },
];
