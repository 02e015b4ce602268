import type { WheelArea } from '../wheel.ts';

/** L7 of the leader wheel. */
export const people: WheelArea = {
  code: 'L7',
  isHub: false,
  name: {
    da: 'Personale\u00ADledelse og personale\u00ADudviklings\u00ADkompetencer',
    nb: 'Kompetanse i personal\u00ADledelse og personal\u00ADutvikling',
    en: 'People leadership and development competences',
  },
  shortName: { da: 'Personale og udvikling', nb: 'Personal og utvikling', en: 'People and development' },
  description: {
    da: 'At lede og udvikle mennesker: kende rammerne, skabe trivsel og hjælpe den enkelte til at vokse.',
    nb: 'Å lede og utvikle mennesker: kjenne rammene, skape trivsel og hjelpe den enkelte til å vokse.',
    en: 'Leading and developing people: knowing the framework, creating wellbeing and helping each person grow.',
  },
  derivations: [
    {
      goal: 'F4',
      reason: {
        da: 'En fælles kompetenceplatform bliver levende, når ledere ser behovene og gør plads til at lære.',
        nb: 'En felles kompetanseplattform blir levende når ledere ser behovene og gir rom for å lære.',
        en: 'A shared competence platform comes alive when leaders see the needs and make room for learning.',
      },
    },
    {
      goal: 'F5',
      reason: {
        da: 'Trivsel og arbejdsglæde skabes i hverdagen, og her betyder den nærmeste leder meget.',
        nb: 'Trivsel og arbeidsglede skapes i hverdagen, og her betyr nærmeste leder mye.',
        en: 'Wellbeing and joy at work are created day by day, and here the nearest leader means a great deal.',
      },
    },
    {
      goal: 'P4',
      reason: {
        da: 'En anerkendende kultur kan mærkes i den måde, medarbejdere bliver ledet og udviklet på.',
        nb: 'En anerkjennende kultur merkes i måten medarbeidere blir ledet og utviklet på.',
        en: 'An appreciative culture can be felt in the way staff are led and developed.',
      },
    },
  ],
  links: [],
  elements: [
    {
      code: 'L7.1',
      name: {
        da: 'Kender ansættelses\u00ADretten og personale\u00ADpolitikken',
        nb: 'Kjenner arbeidsretten og personal\u00ADpolitikken',
        en: 'Knows employment law and the personnel policy',
      },
      description: {
        da: 'Handler korrekt og ordentligt i personalesager og ved, hvornår der skal hentes hjælp.',
        nb: 'Handler riktig og ryddig i personalsaker og vet når det trengs hjelp.',
        en: 'Acts correctly and fairly in personnel matters and knows when to call for help.',
      },
      components: ['knowledge_practical', 'knowledge_theoretical', 'others_use'],
    },
    {
      code: 'L7.2',
      name: {
        da: 'Kender MED-systemet og den lokale MED-aftale',
        nb: 'Kjenner ordningen for medbestemmelse og den lokale avtalen',
        en: 'Knows the co-determination (MED) system and the local agreement',
      },
      description: {
        da: 'Informerer og drøfter i god tid og bruger medindflydelsen til at nå frem til bedre løsninger.',
        nb: 'Informerer og drøfter i god tid og bruker medbestemmelsen til å komme fram til bedre løsninger.',
        en: 'Informs and consults in good time and uses co-determination to arrive at better solutions.',
      },
      components: ['knowledge_practical', 'skill_social', 'attitude'],
    },
    {
      code: 'L7.3',
      name: {
        da: 'Bidrager til en arbejdsplads i udvikling med klare ansvars\u00ADforhold',
        nb: 'Bidrar til en arbeidsplass i utvikling med klare ansvars\u00ADforhold',
        en: 'Contributes to a developing workplace with clear responsi\u00ADbilities',
      },
      description: {
        da: 'Sørger for, at alle ved, hvem der gør hvad, og at der er tid til at blive bedre til det.',
        nb: 'Sørger for at alle vet hvem som gjør hva, og at det er tid til å bli bedre til det.',
        en: 'Makes sure that everyone knows who does what, and that there is time to get better at it.',
      },
      components: ['knowledge_practical', 'skill_social', 'ability_experience'],
    },
    {
      code: 'L7.4',
      name: {
        da: 'Udvikler den selvledende medarbejder',
        nb: 'Utvikler den selvledende medarbeideren',
        en: 'Develops employees who lead themselves',
      },
      description: {
        da: 'Giver ansvar og råderum, der passer til den enkelte, og er tæt på, når der er brug for det.',
        nb: 'Gir ansvar og handlingsrom som passer til den enkelte, og er tett på når det trengs.',
        en: 'Gives responsibility and freedom to suit each person and is close at hand when needed.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'L7.5',
      name: {
        da: 'Inspirerer til følgeskab og skaber synergi',
        nb: 'Inspirerer til følgeskap og skaper synergi',
        en: 'Inspires followership and creates synergy',
      },
      description: {
        da: 'Får folk med sig, fordi retningen giver mening, og får forskellige kræfter til at styrke hinanden.',
        nb: 'Får folk med seg fordi retningen gir mening, og får ulike krefter til å styrke hverandre.',
        en: 'Wins people over because the direction makes sense and lets different strengths build on each other.',
      },
      components: ['skill_social', 'ability_tacit', 'attitude'],
    },
    {
      code: 'L7.6',
      name: {
        da: 'Ser udviklings\u00ADbehov og karriereveje',
        nb: 'Ser utviklings\u00ADbehov og karriereveier',
        en: 'Identifies development needs and career paths',
      },
      description: {
        da: 'Taler med den enkelte om næste skridt og kobler ønsker og behov til arbejdspladsens mål.',
        nb: 'Snakker med den enkelte om neste steg og knytter ønsker og behov til arbeidsplassens mål.',
        en: 'Talks with each person about the next step and ties wishes and needs to the goals of the workplace.',
      },
      components: ['knowledge_practical', 'skill_social', 'ability_experience'],
    },
  ],
};
