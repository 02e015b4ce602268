import type { Text } from '../../reference/text.ts';

/** A unit's own goal, and the goals that it serves. */
interface WorkGoalTemplate {
  readonly code: string;
  /** Name of the centre or unit whose goal it is. */
  readonly unit: string;
  readonly name: Text;
  readonly description: Text;
  readonly serves: readonly { readonly goal: string; readonly reason: Text }[];
}

/** The work goals of the first district. Codes begin with A, for a goal of the workplace. */
export const workGoals: readonly WorkGoalTemplate[] = [
  {
    code: 'A1',
    unit: 'Center for Omsorg og Ældre',
    name: {
      da: 'En time mere til borgeren hver dag',
      nb: 'En time mer til innbyggeren hver dag',
      en: 'One more hour with citizens every day',
    },
    description: {
      da: 'Velfærdsteknologi tager de opgaver, der kan klares på afstand, så tiden bliver brugt, hvor nærvær betyder mest.',
      nb: 'Velferdsteknologi tar oppgavene som kan løses på avstand, slik at tiden brukes der nærvær betyr mest.',
      en: 'Welfare technology takes on what can be done at a distance, so that time is spent where presence matters most.',
    },
    serves: [
      {
        goal: 'F6',
        reason: {
          da: 'Vi finder nye måder at hjælpe på, fordi der bliver flere borgere og færre hænder.',
          nb: 'Vi finner nye måter å hjelpe på fordi det blir flere innbyggere og færre hender.',
          en: 'We find new ways to help because there will be more citizens and fewer hands.',
        },
      },
      {
        goal: 'F1',
        reason: {
          da: 'Den tid, teknologien sparer, skal kunne mærkes af borgeren.',
          nb: 'Tiden teknologien sparer, skal innbyggeren merke.',
          en: 'Citizens should notice the time that technology saves.',
        },
      },
    ],
  },
  {
    code: 'A2',
    unit: 'Plejehjemmet Strandgården',
    name: {
      da: 'Ingen unødige indlæggelser',
      nb: 'Ingen unødvendige innleggelser',
      en: 'No needless hospital stays',
    },
    description: {
      da: 'Vi ser det samme dag, når en beboer ændrer sig, og handler, mens hjælpen kan gives her.',
      nb: 'Vi ser det samme dag når en beboer endrer seg, og handler mens hjelpen kan gis her.',
      en: 'We notice the same day when a resident changes, and act while help can be given here.',
    },
    serves: [
      {
        goal: 'F3',
        reason: {
          da: 'God service er at hjælpe i tide, uanset hvem der er på vagt.',
          nb: 'God service er å hjelpe i tide, uansett hvem som er på vakt.',
          en: 'Good service means helping in time, whoever is on duty.',
        },
      },
    ],
  },
  {
    code: 'A3',
    unit: 'Plejehjemmet Strandgården',
    name: {
      da: 'Rolige nætter med sensorer',
      nb: 'Rolige netter med sensorer',
      en: 'Calm nights with sensors',
    },
    description: {
      da: 'Sensorer og skærmbesøg erstatter de rutinebesøg, der vækker beboerne om natten.',
      nb: 'Sensorer og skjermbesøk erstatter rutinebesøkene som vekker beboerne om natten.',
      en: 'Sensors and screen visits replace the routine visits that wake residents at night.',
    },
    serves: [
      {
        goal: 'A1',
        reason: {
          da: 'Nattens rutinebesøg er der, hvor vi kan spare mest tid.',
          nb: 'De faste besøkene om natten er der vi kan spare mest tid.',
          en: 'Routine visits at night are where we can save the most time.',
        },
      },
    ],
  },
  {
    code: 'A4',
    unit: 'Center for By, Miljø og Klima',
    name: { da: 'Klimaplan i hver sag', nb: 'Klimaplan i hver sak', en: 'The climate plan in every case' },
    description: {
      da: 'Hver plan og tilladelse viser, hvad den betyder for klimaet.',
      nb: 'Hver plan og tillatelse viser hva den betyr for klimaet.',
      en: 'Every plan and permit shows what it means for the climate.',
    },
    serves: [
      {
        goal: 'F2',
        reason: {
          da: 'Klimaet er fælles. Centrene må regne på samme måde.',
          nb: 'Klimaet er felles. Seksjonene må regne på samme måte.',
          en: 'The climate is shared. Centres must count in the same way.',
        },
      },
    ],
  },
  {
    code: 'A5',
    unit: 'Center for Skole og Læring',
    name: {
      da: 'Alle elever har en voksen',
      nb: 'Alle elever har en voksen',
      en: 'Every pupil has an adult',
    },
    description: {
      da: 'Hver elev kan nævne en voksen på skolen, som kender dem godt.',
      nb: 'Hver elev kan nevne en voksen på skolen som kjenner dem godt.',
      en: 'Every pupil can name an adult at school who knows them well.',
    },
    serves: [
      {
        goal: 'F5',
        reason: {
          da: 'Elevernes og de voksnes trivsel følges ad.',
          nb: 'Trivselen til elevene og de voksne henger sammen.',
          en: 'The wellbeing of pupils and of adults goes together.',
        },
      },
    ],
  },
];

/** Whether a goal's code is that of a work goal. */
export function isWorkGoal(code: string): boolean {
  return workGoals.some((goal) => goal.code === code);
}
