import type { CentreTemplate } from './centre-template.ts';
import { centreChiefs, departmentLeaders, eldercareLeaders, klitten, molen } from './season/casts.ts';

const SSA = 'Social- og sundhedsassistent';

/** The centres under the director of welfare. */
export const welfareCentres: readonly CentreTemplate[] = [
  {
    // Short of a strategic competence: nearly all its teams stand low on taking new technology into use.
    name: 'Omsorg og Ældre',
    director: 2,
    secretariat: false,
    persona: 'leader_of_leaders',
    season: centreChiefs.eldercare,
    teamTalk: { replacesMus: true, state: 'mus', days: 2 },
    shape: {
      'E2.5': -1.3,
      'E2.3': -0.6,
      E3: 0.3,
      E6: 0.3,
      E5: -0.1,
      'L3.4': -1.1,
      L4: -0.4,
      L1: 0.5,
      L7: 0.3,
      L2: -0.2,
    },
    units: [
      {
        name: 'Plejehjemmet Strandgården',
        workplace: 'nursingHome',
        persona: 'citizen_facing_leader',
        season: eldercareLeaders.strandgaarden,
        substitute: { by: 'Plejehjemmet Havblik', from: -2, days: 9 },
        teamTalk: { replacesMus: false, state: 'invited', days: 12 },
        moreTeams: 0,
        ledTeams: 0,
        teams: [
          {
            name: 'Team Klitten',
            size: 6,
            story: 'grew',
            season: klitten,
            seats: [
              { title: SSA, jobGroup: 'ssa', persona: 'employee' },
              { title: SSA, jobGroup: 'ssa' },
              { title: SSA, jobGroup: 'ssa' },
              { title: 'Sygeplejerske', jobGroup: 'nurse' },
              { title: 'Social- og sundhedshjælper', jobGroup: 'ssh' },
              { title: 'Social- og sundhedshjælper', jobGroup: 'ssh' },
            ],
          },
          {
            name: 'Team Molen',
            size: 6,
            story: 'rich',
            season: molen,
            seats: [
              { title: SSA, jobGroup: 'ssa' },
              { title: SSA, jobGroup: 'ssa' },
              { title: 'Ergoterapeut', jobGroup: 'therapist' },
              { title: 'Faglig koordinator', jobGroup: 'nurse', professionalLeader: { level: null } },
            ],
          },
        ],
        departments: [
          { name: 'Demensafdelingen', season: departmentLeaders.first, teams: [{ name: 'Team Lyset' }] },
          {
            name: 'Rehabilitering',
            season: departmentLeaders.second,
            teams: [{ name: 'Team Fyret', story: 'disagree' }],
          },
          { name: 'Aften og nat', season: departmentLeaders.third, teams: [{ name: 'Nattevagten', story: 'spread' }] },
        ],
      },
      { name: 'Plejehjemmet Birkely', workplace: 'nursingHome', moreTeams: 4, newLeader: 'promoted' },
      { name: 'Plejehjemmet Havblik', workplace: 'nursingHome', moreTeams: 4, season: eldercareLeaders.havblik },
      { name: 'Plejehjemmet Solkrogen', workplace: 'nursingHome', moreTeams: 4, season: eldercareLeaders.solkrogen },
      { name: 'Hjemmeplejen Nord', workplace: 'homeCare', moreTeams: 5, season: eldercareLeaders.north },
      { name: 'Hjemmeplejen Syd', workplace: 'homeCare', moreTeams: 5, season: eldercareLeaders.south },
      { name: 'Visitationen', workplace: 'technicalOffice', moreTeams: 2, season: eldercareLeaders.referral },
    ],
  },
  {
    name: 'Sundhed og Træning',
    season: centreChiefs.health,
    director: 2,
    secretariat: true,
    shape: { 'E2.5': -1.1, E3: 0.5, E1: -0.3, E4: -0.1, L3: 0.4, L8: 0.2, L6: -0.4 },
    units: [
      { name: 'Sygeplejen', workplace: 'nursing', moreTeams: 4 },
      { name: 'Træningscenter Kysten', workplace: 'training', moreTeams: 3 },
      { name: 'Sundhedshuset', workplace: 'training', moreTeams: 3 },
      { name: 'Hjælpemidler og Velfærdsteknologi', workplace: 'training', moreTeams: 2 },
    ],
  },
  {
    name: 'Særlig Social Indsats',
    season: centreChiefs.social,
    director: 2,
    secretariat: true,
    shape: { E6: 0.5, E2: -0.5, E5: 0.2, L1: 0.3, L5: -0.4, L2: -0.3 },
    units: [
      {
        name: 'Bofællesskabet Ankeret',
        workplace: 'residential',
        moreTeams: 0,
        departments: [
          { name: 'Afdeling Fjorden', teams: [{ name: 'Hus A' }, { name: 'Hus B' }] },
          { name: 'Afdeling Engen', teams: [{ name: 'Hus C' }, { name: 'Hus D' }] },
        ],
      },
      { name: 'Bofællesskabet Lærkebo', workplace: 'residential', moreTeams: 4 },
      { name: 'Aktivitetscenter Værkstedet', workplace: 'residential', moreTeams: 3 },
      { name: 'Rusmiddelcentret', workplace: 'family', moreTeams: 3 },
      { name: 'Socialpsykiatrien', workplace: 'residential', moreTeams: 3 },
    ],
  },
  {
    name: 'Job og Uddannelse',
    season: centreChiefs.jobs,
    director: 2,
    secretariat: true,
    shape: { E1: 0.4, E5: 0.3, E6: -0.3, E3: -0.2, L4: 0.3, L8: 0.3, L1: -0.3 },
    units: [
      {
        name: 'Jobcenter Fjordby',
        workplace: 'jobCentre',
        moreTeams: 0,
        departments: [
          {
            name: 'Afdeling for Afklaring',
            teams: [{ name: 'Team Sygedagpenge', story: 'spread' }, { name: 'Team Ressourceforløb' }],
          },
          { name: 'Afdeling for Job', teams: [{ name: 'Team Jobformidling' }, { name: 'Team Modtagelsen' }] },
        ],
        teams: [{ name: 'Team Udvikling' }],
        ledTeams: 1,
      },
      { name: 'Ydelse og Udbetaling', workplace: 'citizenService', moreTeams: 3 },
      { name: 'Ungeporten', workplace: 'jobCentre', moreTeams: 3 },
      { name: 'Integration og Sprog', workplace: 'jobCentre', moreTeams: 3 },
      { name: 'Virksomhedsservice', workplace: 'jobCentre', moreTeams: 2 },
    ],
  },
];
