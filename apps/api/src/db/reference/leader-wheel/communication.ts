import type { WheelArea } from '../wheel.ts';

/** L6 of the leader wheel. */
export const communication: WheelArea = {
  code: 'L6',
  isHub: false,
  name: {
    da: 'Kommunikations\u00ADkompetencer',
    nb: 'Kommunikasjons\u00ADkompetanse',
    en: 'Communication competences',
  },
  shortName: { da: 'Kommunikation', nb: 'Kommunikasjon', en: 'Communication' },
  description: {
    da: 'At gøre retningen tydelig og få ordene til at nå frem, både i organisationen og uden for den.',
    nb: 'Å gjøre retningen tydelig og få ordene til å nå fram, både i organisasjonen og utenfor den.',
    en: 'Making the direction clear and getting the words across, inside the organisation and beyond it.',
  },
  derivations: [
    {
      goal: 'F2',
      reason: {
        da: 'Én kommune kræver, at mål og indsatser bliver forklaret tydeligt og på samme måde overalt.',
        nb: 'Én kommune krever at mål og satsinger blir forklart tydelig og på samme måte overalt.',
        en: 'One municipality requires that goals and efforts are explained clearly and in the same way everywhere.',
      },
    },
    {
      goal: 'P3',
      reason: {
        da: 'Kommunikation binder kun organisationen sammen, når ledere lytter og gør sig umage med ordene.',
        nb: 'Kommunikasjon binder bare organisasjonen sammen når ledere lytter og gjør seg umak med ordene.',
        en: 'Communication only binds the organisation together when leaders listen and take care with words.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L6.1',
      name: {
        da: 'Kommunikerer klart i skrift og tale',
        nb: 'Kommuniserer klart skriftlig og muntlig',
        en: 'Communicates clearly in writing and speech',
      },
      description: {
        da: 'Skriver og taler, så modtageren forstår det første gang, og vælger den form, der passer til budskabet.',
        nb: 'Skriver og snakker slik at mottakeren forstår det første gang, og velger den formen som passer til budskapet.',
        en: 'Writes and speaks so that people understand the first time, and picks the form that suits the message.',
      },
      components: ['skill_technical', 'skill_social'],
    },
    {
      code: 'L6.2',
      name: {
        da: 'Formidler en fælles forståelse og retning',
        nb: 'Formidler en felles forståelse og retning',
        en: 'Conveys a shared understanding and direction',
      },
      description: {
        da: 'Forklarer hvorfor, før det handler om hvordan, og sikrer sig, at alle ved, hvor vi er på vej hen.',
        nb: 'Forklarer hvorfor før det handler om hvordan, og forsikrer seg om at alle vet hvor vi er på vei.',
        en: 'Explains why before turning to how, and makes sure that everyone knows where we are going.',
      },
      components: ['knowledge_practical', 'skill_social', 'ability_experience'],
    },
    {
      code: 'L6.3',
      name: {
        da: 'Profilerer kommunen udadtil',
        nb: 'Profilerer kommunen utad',
        en: 'Raises the municipality’s profile in the outside world',
      },
      description: {
        da: 'Taler kommunens sag på en troværdig måde over for borgere, samarbejdspartnere og medier.',
        nb: 'Taler kommunens sak på en troverdig måte overfor innbyggere, samarbeidspartnere og medier.',
        en: 'Speaks for the municipality in a credible way to citizens, partners and the media.',
      },
      components: ['knowledge_practical', 'skill_social', 'others_contacts'],
    },
    {
      code: 'L6.4',
      name: {
        da: 'Har øje for de gode historier og fortæller dem',
        nb: 'Har øye for de gode historiene og forteller dem',
        en: 'Has an eye for the good stories and tells them',
      },
      description: {
        da: 'Lægger mærke til det, der lykkes, og deler det, så andre kan glæde sig over det og lære af det.',
        nb: 'Legger merke til det som lykkes, og deler det, slik at andre kan glede seg over det og lære av det.',
        en: 'Notices what goes well and shares it, so that others can enjoy it and learn from it.',
      },
      components: ['skill_social', 'attitude', 'others_contacts'],
    },
  ],
};
