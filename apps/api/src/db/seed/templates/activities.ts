interface ActivityTemplate {
  /** Name of the centre, the persona for whom it is, or null for the whole municipality. */
  readonly centre?: string;
  readonly persona?: string;
  readonly kind: 'budget' | 'survey' | 'plan_revision' | 'own';
  readonly title: string;
  /** Month and day, both ends included. */
  readonly first: string;
  readonly last: string;
}

/** What stands in the annual wheels by hand, every year anew. */
export const activities: readonly ActivityTemplate[] = [
  { kind: 'budget', title: 'Budgetforslag fra centrene', first: '04-01', last: '05-15' },
  { kind: 'budget', title: 'Byrådet behandler budgettet', first: '09-01', last: '10-10' },
  { kind: 'survey', title: 'Trivselsmåling', first: '03-02', last: '03-20' },
  { kind: 'plan_revision', title: 'Revision af planen for kompetenceudvikling', first: '01-12', last: '02-13' },
  { centre: 'Center for Skole og Læring', kind: 'own', title: 'Skoleåret planlægges', first: '04-15', last: '06-10' },
  {
    centre: 'Center for Omsorg og Ældre',
    kind: 'survey',
    title: 'Beboere og pårørende spørges',
    first: '05-04',
    last: '05-29',
  },
  {
    centre: 'Center for By, Miljø og Klima',
    kind: 'plan_revision',
    title: 'Klimaplanen gås efter',
    first: '10-05',
    last: '11-06',
  },
  {
    persona: 'training_house',
    kind: 'own',
    title: 'Aftal lokaler til næste års øvedage',
    first: '12-01',
    last: '12-11',
  },
];
