import type { Messages } from '../../lib/i18n.ts';

/** Apart from the sign-in page's texts, for this one is part of every page. */
export const signOutMessages = {
  signOut: { da: 'Log ud', nb: 'Logg ut', en: 'Sign out' },
} satisfies Messages;
