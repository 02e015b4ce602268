import type { CentreTemplate, SeatTemplate } from './centre-template.ts';
import { asksBeside, learntLately, single, talksBeside, teamAlone } from './season/casts.ts';

const consultant: SeatTemplate = {
  title: 'Uddannelseskonsulent',
  jobGroup: 'academic_case_officer',
  role: 'training_house',
};
const administrator: SeatTemplate = {
  title: 'Systemadministrator',
  jobGroup: 'academic_case_officer',
  role: 'administrator',
};

/** The centres under the director of city and operations, and the one under the chief executive. */
export const cityCentres: readonly CentreTemplate[] = [
  {
    name: 'By, Miljø og Klima',
    director: 3,
    secretariat: true,
    shape: { E5: 0.6, E3: 0.2, E6: -0.3, E4: -0.2, L2: 0.6, L1: -0.3, L7: -0.3 },
    units: [
      { name: 'Byggesag', workplace: 'technicalOffice', moreTeams: 3 },
      { name: 'Plan og By', workplace: 'technicalOffice', moreTeams: 2 },
      { name: 'Natur og Klima', workplace: 'technicalOffice', moreTeams: 3 },
      { name: 'Veje og Trafik', workplace: 'technicalOffice', moreTeams: 2 },
    ],
  },
  {
    name: 'Ejendomme og Drift',
    director: 3,
    secretariat: true,
    shape: { E2: 0.2, E3: 0.3, E4: -0.3, E5: -0.4, E1: -0.3, L4: 0.4, L6: -0.6, L2: -0.4 },
    units: [
      { name: 'Materielgården', workplace: 'operations', moreTeams: 4 },
      { name: 'Rengøring', workplace: 'catering', moreTeams: 5 },
      { name: 'Madservice', workplace: 'catering', moreTeams: 3 },
      { name: 'Ejendomsservice', workplace: 'operations', moreTeams: 3 },
      { name: 'Park og Strand', workplace: 'operations', moreTeams: 2 },
    ],
  },
  {
    name: 'Økonomi og Digitalisering',
    director: 3,
    secretariat: true,
    shape: { E2: 0.6, E1: 0.3, E6: -0.2, E3: 0.1, L4: 0.8, L2: 0.4, L6: -0.3, L7: -0.2 },
    units: [
      {
        name: 'Økonomi og Styring',
        workplace: 'office',
        persona: 'administrative_leader',
        season: single.administrativeLeader,
        teamTalk: { replacesMus: true, state: 'asking', days: 19 },
        moreTeams: 0,
        ledTeams: 0,
        teams: [
          { name: 'Team Regnskab', size: 4, season: [asksBeside, learntLately, teamAlone, talksBeside] },
          { name: 'Team Budget', size: 7, story: 'rich', season: [talksBeside, learntLately, asksBeside] },
          { name: 'Team Analyse', size: 5, story: 'disagree' },
        ],
      },
      {
        name: 'Digitalisering og IT',
        workplace: 'office',
        moreTeams: 0,
        ledTeams: 2,
        teams: [
          {
            name: 'Team Systemer',
            season: [single.administrator],
            seats: [{ ...administrator, persona: 'administrator' }, administrator],
          },
          { name: 'Team Support' },
          { name: 'Team Data' },
        ],
      },
      { name: 'Indkøb og Udbud', workplace: 'office', moreTeams: 0, teams: [{ name: 'Team Indkøb' }] },
      {
        name: 'Løn og Regnskab',
        workplace: 'office',
        moreTeams: 0,
        ledTeams: 1,
        teams: [{ name: 'Team Løn' }, { name: 'Team Bogholderi' }],
      },
    ],
  },
  {
    name: 'HR, Politik og Kommunikation',
    director: 0,
    secretariat: false,
    shape: { E1: 0.4, E4: 0.5, E2: 0.2, E5: 0.3, L2: 0.5, L6: 0.5, L8: 0.4 },
    units: [
      {
        name: 'HR og Organisation',
        teamTalk: { replacesMus: true, state: 'invited', days: 8 },
        workplace: 'office',
        moreTeams: 0,
        ledTeams: 1,
        teams: [
          {
            name: 'Uddannelseshuset',
            season: [learntLately],
            seats: [{ ...consultant, persona: 'training_house' }, consultant, consultant, consultant],
          },
          { name: 'Team Arbejdsmiljø og Trivsel' },
          { name: 'Team Personalejura' },
        ],
      },
      {
        name: 'Politisk Sekretariat',
        teamTalk: { replacesMus: true, state: 'asking', days: 15 },
        workplace: 'office',
        moreTeams: 0,
        ledTeams: 0,
        teams: [
          {
            name: 'Team Byråd og Udvalg',
            season: [learntLately],
            seats: [
              {
                title: 'Databeskyttelsesrådgiver',
                jobGroup: 'academic_case_officer',
                persona: 'data_protection_officer',
                role: 'data_protection_officer',
              },
            ],
          },
          { name: 'Team Jura' },
        ],
      },
      { name: 'Kommunikation', workplace: 'office', moreTeams: 0, teams: [{ name: 'Team Kommunikation' }] },
    ],
  },
];
