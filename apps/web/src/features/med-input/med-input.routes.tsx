import type { RouteObject } from 'react-router';

/** An A-MED's input to its C-MED. */
export const medInputRoutes: RouteObject[] = [
  { path: 'med-inputs/:inputId', lazy: async () => ({ Component: (await import('./MedInputPage.tsx')).MedInputPage }) },
];
