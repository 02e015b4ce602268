import type { RouteObject } from 'react-router';

/** The settings for conversations and plans. */
export const settingRoute: RouteObject = {
  path: 'settings',
  lazy: async () => ({ Component: (await import('./SettingsPage.tsx')).SettingsPage }),
};
