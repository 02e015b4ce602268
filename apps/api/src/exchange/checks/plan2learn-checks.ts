import type { Check } from './check.ts';

/** What goes wrong in the five files beyond what the rows they are turned into show. */
export const plan2learnChecks: readonly Check[] = [
  {
    on: 'engagement',
    column: 'StillingskodeId',
    find: `select line, job_code as value from p2l_job where is_unknown_job`,
    what: '{value} is not a job code',
    whatToDo: 'Add it to the file with StillingskodeID and Stillingskode, or leave the cell empty',
  },
  {
    on: 'engagement',
    column: 'StillingskodeId',
    find: `select line, id as value from p2l_job where title is null and not is_unknown_job`,
    what: 'There is no job title for {value}',
    whatToDo: 'Give a StillingskodeId, or a Stilling in the file of people',
  },
  {
    on: 'leder',
    column: 'BrugerId',
    find: `
select line, "BrugerId" as value from file_leder where "AktivStatus" and "BrugerId" not in (select person from p2l_job)`,
    what: 'The leader {value} has no current engagement',
    whatToDo: 'Add the engagement, or set AktivStatus to 0',
  },
  {
    on: 'leder',
    column: 'AfdelingsID',
    find: `
select line, "AfdelingsID" as value from file_leder
where "AktivStatus" and "AfdelingsID" not in (select "AfdelingsID" from file_organisation)`,
    what: '{value} is not a department',
    whatToDo: 'Add it to the file of departments, or take the row out',
  },
];
