import type { WheelArea } from '../wheel.ts';

/** L8 of the leader wheel; it is linked to all the other areas. */
export const strategic: WheelArea = {
  code: 'L8',
  isHub: false,
  name: { da: 'Strategiske kompetencer', nb: 'Strategisk kompetanse', en: 'Strategic competences' },
  shortName: { da: 'Strategi', nb: 'Strategi', en: 'Strategy' },
  description: {
    da: 'At se fremad og binde tingene sammen. Området hænger sammen med alle de andre, for strategi lever gennem dem.',
    nb: 'Å se framover og binde tingene sammen. Området henger sammen med alle de andre, for strategi lever gjennom dem.',
    en: 'Looking ahead and tying things together. The area connects to all the others, for strategy lives through them.',
  },
  derivations: [
    {
      goal: 'P2',
      reason: {
        da: 'At tænke frem og samtidig handle er kernen i strategisk ledelse.',
        nb: 'Å tenke fram og samtidig handle er kjernen i strategisk ledelse.',
        en: 'Thinking ahead while acting is the heart of strategic leadership.',
      },
    },
  ],
  links: [
    {
      area: 'L1',
      reason: {
        da: 'Retningen bliver troværdig, når lederen selv går foran.',
        nb: 'Retningen blir troverdig når lederen selv går foran.',
        en: 'The direction becomes credible when leaders themselves lead the way.',
      },
    },
    {
      area: 'L2',
      reason: {
        da: 'Strategien får sit mandat gennem de politiske beslutninger.',
        nb: 'Strategien får sitt mandat gjennom de politiske vedtakene.',
        en: 'Strategy gets its mandate from political decisions.',
      },
    },
    {
      area: 'L3',
      reason: {
        da: 'Strategiske valg hviler på faglig viden og åbner for nye løsninger.',
        nb: 'Strategiske valg hviler på faglig kunnskap og åpner for nye løsninger.',
        en: 'Strategic choices rest on professional knowledge and open the way to new solutions.',
      },
    },
    {
      area: 'L4',
      reason: {
        da: 'Mål kan først nås, når økonomien følger med.',
        nb: 'Mål kan først nås når økonomien følger med.',
        en: 'Goals can only be reached when the money goes with them.',
      },
    },
    {
      area: 'L5',
      reason: {
        da: 'Sammenhæng på tværs kræver løsninger, der er skabt i fællesskab.',
        nb: 'Sammenheng på tvers krever løsninger som er skapt i fellesskap.',
        en: 'Cohesion across the organisation takes solutions that are created together.',
      },
    },
    {
      area: 'L6',
      reason: {
        da: 'En fælles retning skal forklares, før andre kan følge den.',
        nb: 'En felles retning må forklares før andre kan følge den.',
        en: 'A common direction has to be explained before others can follow it.',
      },
    },
    {
      area: 'L7',
      reason: {
        da: 'Strategien føres ud i livet af mennesker med de rette kompetencer.',
        nb: 'Strategien settes ut i livet av mennesker med rett kompetanse.',
        en: 'Strategy is carried out by people with the right competences.',
      },
    },
  ],
  elements: [
    {
      code: 'L8.1',
      name: {
        da: 'Forstår kommunens overordnede mål og rammer',
        nb: 'Forstår kommunens overordnede mål og rammer',
        en: 'Understands the municipality’s overall goals and framework',
      },
      description: {
        da: 'Kender vision, strategi og styringsmodel og kan forklare, hvad de betyder for eget område.',
        nb: 'Kjenner visjon, strategi og styringsmodell og kan forklare hva de betyr for eget område.',
        en: 'Knows the vision, the strategy and the governance model and can explain what they mean for their own area.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical'],
    },
    {
      code: 'L8.2',
      name: {
        da: 'Udvikler eget område strategisk og knytter det til helheden',
        nb: 'Utvikler eget område strategisk og knytter det til helheten',
        en: 'Develops their own portfolio strategically and ties it to the whole',
      },
      description: {
        da: 'Ser, hvad der er på vej, prioriterer og gør de langsigtede mål til konkrete skridt.',
        nb: 'Ser hva som er på vei, prioriterer og gjør de langsiktige målene om til konkrete steg.',
        en: 'Sees what is on its way, sets priorities and turns long-term goals into concrete steps.',
      },
      components: ['knowledge_theoretical', 'ability_experience', 'others_contacts'],
    },
    {
      code: 'L8.3',
      name: {
        da: 'Sikrer sammenhæng og en fælles retning',
        nb: 'Sikrer sammenheng og en felles retning',
        en: 'Secures cohesion and a common direction',
      },
      description: {
        da: 'Binder mål, opgaver og mennesker sammen, så alle trækker samme vej, også når mange hensyn skal forenes.',
        nb: 'Binder mål, oppgaver og mennesker sammen slik at alle drar samme vei, også når mange hensyn skal forenes.',
        en: 'Ties goals, tasks and people together so that everyone pulls the same way, even when interests differ.',
      },
      components: ['skill_social', 'ability_experience', 'ability_tacit'],
    },
  ],
};
