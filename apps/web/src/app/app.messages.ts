import type { Messages } from '../lib/i18n.ts';

export const appMessages = {
  skip: { da: 'Gå til indholdet', nb: 'Gå til innholdet', en: 'Skip to the content' },
  navigation: { da: 'Sider', nb: 'Sider', en: 'Pages' },
  menu: { da: 'Menu', nb: 'Meny', en: 'Menu' },
  closeMenu: { da: 'Luk menuen', nb: 'Lukk menyen', en: 'Close the menu' },
  myWheel: { da: 'Mit hjul', nb: 'Mitt hjul', en: 'My wheel' },
  teamWheel: { da: 'Mit teams hjul', nb: 'Teamets hjul', en: 'My team’s wheel' },
  targets: { da: 'Kompetencekrav', nb: 'Kompetansekrav', en: 'Targets' },
  direction: { da: 'Retning', nb: 'Retning', en: 'Direction' },
  wheels: { da: 'Hjulene', nb: 'Hjulene', en: 'The wheels' },
  organisation: { da: 'Organisation', nb: 'Organisasjon', en: 'Organisation' },
  looks: { da: 'Hvem har set mine data', nb: 'Hvem har sett mine data', en: 'Who has seen my data' },
  loading: { da: 'Siden hentes', nb: 'Siden hentes', en: 'Loading the page' },
  offline: {
    da: 'Du er ikke på nettet. Du kan læse det, der allerede er hentet; intet kan gemmes, før forbindelsen er tilbage.',
    nb: 'Du er ikke på nett. Du kan lese det som allerede er hentet; ingenting kan lagres før forbindelsen er tilbake.',
    en: 'You are offline. You can read what is already loaded; nothing can be saved until the connection is back.',
  },
  noAccess: {
    da: 'Ingen adgang, eller findes ikke længere',
    nb: 'Ingen tilgang, eller finnes ikke lenger',
    en: 'No access, or no longer there',
  },
  noAccessText: {
    da: 'Du har ikke adgang til det, adressen peger på, eller det findes ikke længere. Af hensyn til andre siger vi ikke hvilken af delene. Har du fået linket af en kollega, kan du bede om at få det fortalt.',
    nb: 'Du har ikke tilgang til det adressen peker på, eller det finnes ikke lenger. Av hensyn til andre sier vi ikke hvilken av delene. Har du fått lenken av en kollega, kan du be om å få det fortalt.',
    en: 'You have no access to what this address points to, or it is no longer there. Out of regard for others we do not say which. If a colleague gave you the link, ask them to tell you instead.',
  },
  unreachable: { da: 'Ingen forbindelse', nb: 'Ingen forbindelse', en: 'No connection' },
  unreachableText: {
    da: 'Medhjul svarer ikke lige nu. Se efter, om du er på nettet, og prøv igen om lidt.',
    nb: 'Medhjul svarer ikke akkurat nå. Se etter om du er på nett, og prøv igjen om litt.',
    en: 'Medhjul does not answer right now. Check that you are online, and try again in a moment.',
  },
  unexpected: { da: 'Noget gik galt', nb: 'Noe gikk galt', en: 'Something went wrong' },
  unexpectedText: {
    da: 'Fejlen er hos os. Prøv igen om lidt. Bliver den ved, så giv henvisningen herunder til dem, der driver Medhjul hos jer.',
    nb: 'Feilen er hos oss. Prøv igjen om litt. Fortsetter den, gi referansen nedenfor til dem som drifter Medhjul hos dere.',
    en: 'The fault is on our side. Try again in a moment. If it goes on, give the reference below to those who run Medhjul for you.',
  },
  unexpectedTextPlain: {
    da: 'Fejlen er hos os. Prøv igen om lidt. Bliver den ved, så sig det til dem, der driver Medhjul hos jer.',
    nb: 'Feilen er hos oss. Prøv igjen om litt. Fortsetter den, si fra til dem som drifter Medhjul hos dere.',
    en: 'The fault is on our side. Try again in a moment. If it goes on, tell those who run Medhjul for you.',
  },
  reference: { da: 'Henvisning: {requestId}', nb: 'Referanse: {requestId}', en: 'Reference: {requestId}' },
  tryAgain: { da: 'Prøv igen', nb: 'Prøv igjen', en: 'Try again' },
  toStart: { da: 'Til forsiden', nb: 'Til forsiden', en: 'To the front page' },
} satisfies Messages;
