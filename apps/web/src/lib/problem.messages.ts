import type { Messages } from './i18n.ts';

/** Words for a request that came to nothing, in a form that stays on the screen. */
export const problemMessages = {
  'no-access': {
    da: 'Du har ikke adgang til dette, eller det findes ikke længere.',
    nb: 'Du har ikke tilgang til dette, eller det finnes ikke lenger.',
    en: 'You have no access to this, or it is no longer there.',
  },
  'signed-out': {
    da: 'Du er blevet logget ud. Log ind, og prøv igen.',
    nb: 'Du er logget ut. Logg inn og prøv igjen.',
    en: 'You have been signed out. Sign in and try again.',
  },
  unreachable: {
    da: 'Der er ingen forbindelse lige nu. Intet er gemt; prøv igen om lidt.',
    nb: 'Det er ingen forbindelse akkurat nå. Ingenting er lagret; prøv igjen om litt.',
    en: 'There is no connection right now. Nothing was saved; try again in a moment.',
  },
  unexpected: {
    da: 'Noget gik galt hos os. Prøv igen om lidt.',
    nb: 'Noe gikk galt hos oss. Prøv igjen om litt.',
    en: 'Something went wrong on our side. Try again in a moment.',
  },
  reference: {
    da: '{text} Henvisning: {requestId}',
    nb: '{text} Referanse: {requestId}',
    en: '{text} Reference: {requestId}',
  },
} satisfies Messages;
