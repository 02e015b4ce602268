import type { WheelArea } from '../wheel.ts';

/** L2 of the leader wheel. */
export const administrativePolitical: WheelArea = {
  code: 'L2',
  isHub: false,
  name: {
    da: 'Admini\u00ADstrative/politiske kompetencer',
    nb: 'Administrativ og politisk kompetanse',
    en: 'Administrative and political competences',
  },
  shortName: { da: 'Politik og forvaltning', nb: 'Politikk og forvaltning', en: 'Politics and governance' },
  description: {
    da: 'At lede i en politisk styret organisation: kende spillereglerne, forberede beslutninger og føre dem ud i livet.',
    nb: 'Å lede i en politisk styrt organisasjon: kjenne spillereglene, forberede vedtak og sette dem ut i livet.',
    en: 'Leading in a politically governed organisation: knowing the rules, preparing decisions and carrying them out.',
  },
  derivations: [
    {
      goal: 'F2',
      reason: {
        da: 'Én kommune har brug for ledere, der støtter det politiske system og arbejder efter de samme beslutninger.',
        nb: 'Én kommune trenger ledere som støtter det politiske systemet og arbeider etter de samme vedtakene.',
        en: 'One municipality needs leaders who support the political system and work from the same decisions.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L2.1',
      name: {
        da: 'Forstår det politiske system og de love, kommunen styres efter',
        nb: 'Forstår det politiske systemet og lovene kommunen styres etter',
        en: 'Understands the political system and the law on municipal government',
      },
      description: {
        da: 'Kender byrådets, udvalgenes og forvaltningens roller og ved, hvem der kan beslutte hvad.',
        nb: 'Kjenner rollene til kommunestyret, utvalgene og administrasjonen og vet hvem som kan vedta hva.',
        en: 'Knows the roles of the council, its committees and the administration, and who may decide what.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical', 'ability_experience'],
    },
    {
      code: 'L2.2',
      name: {
        da: 'Forbereder sager til politisk behandling',
        nb: 'Forbereder saker til politisk behandling',
        en: 'Prepares proposals for political decision',
      },
      description: {
        da: 'Skriver klare og dækkende sagsfremstillinger med valgmuligheder, økonomi og konsekvenser og har dem klar i tide.',
        nb: 'Skriver klare og dekkende saksframlegg med alternativer, økonomi og konsekvenser og har dem klare i tide.',
        en: 'Writes clear and complete papers with options, costs and consequences, and has them ready in time.',
      },
      components: ['knowledge_practical', 'skill_technical', 'ability_experience'],
    },
    {
      code: 'L2.3',
      name: {
        da: 'Omsætter politiske og administrative beslutninger til praksis',
        nb: 'Omsetter politiske og administrative vedtak til praksis',
        en: 'Turns political and administrative decisions into practice',
      },
      description: {
        da: 'Forklarer, hvad en beslutning betyder for hverdagen, sætter den i værk og følger op på, om den virker.',
        nb: 'Forklarer hva et vedtak betyr for hverdagen, setter det i verk og følger opp om det virker.',
        en: 'Explains what a decision means for daily work, puts it into effect and checks that it works.',
      },
      components: ['skill_technical', 'skill_social', 'ability_experience'],
    },
    {
      code: 'L2.4',
      name: {
        da: 'Forvalter styrings\u00ADdokumenterne og har overblik over, hvordan de hænger sammen',
        nb: 'Forvalter styrings\u00ADdokumentene og har oversikt over hvordan de henger sammen',
        en: 'Manages the governing documents and sees how they connect',
      },
      description: {
        da: 'Ved, hvordan budget, strategier, politikker og aftaler spiller sammen, og bruger dem i styringen af eget område.',
        nb: 'Vet hvordan budsjett, strategier, planer og avtaler spiller sammen, og bruker dem i styringen av eget område.',
        en: 'Knows how budget, strategies, policies and agreements fit together and uses them in running their own area.',
      },
      components: ['knowledge_practical', 'skill_technical', 'others_use'],
    },
  ],
};
