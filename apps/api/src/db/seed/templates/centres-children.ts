import type { CentreTemplate } from './centre-template.ts';
import { centreChiefs, schoolLeaders, single } from './season/casts.ts';

/** The centres under the director of children, culture and learning. */
export const childrensCentres: readonly CentreTemplate[] = [
  {
    name: 'Skole og Læring',
    director: 1,
    secretariat: true,
    persona: 'c_med_chair',
    season: centreChiefs.schools,
    teamTalk: { replacesMus: false, state: 'held', days: -2 },
    shape: { E1: 0.2, E2: -0.2, 'E2.5': -0.9, E3: 0.4, E5: -0.3, L3: 0.5, L4: -0.5, L6: 0.3, L8: -0.1 },
    units: [
      {
        name: 'Fjordskolen',
        season: schoolLeaders.fjord,
        workplace: 'school',
        moreTeams: 3,
        teams: [
          {
            name: 'Indskolingen',
            story: 'above',
            season: [single.teacher],
            seats: [{ title: 'Lærer', jobGroup: 'teacher', persona: 'c_med_member' }],
          },
          {
            name: 'Mellemtrinnet',
            seats: [{ title: 'Faglig koordinator', jobGroup: 'teacher', professionalLeader: { level: 4 } }],
          },
        ],
      },
      { name: 'Bakkeskolen', workplace: 'school', moreTeams: 5, season: schoolLeaders.bakke },
      { name: 'Kildeskolen', workplace: 'school', moreTeams: 4, season: schoolLeaders.kilde },
      { name: 'Sønderengskolen', workplace: 'school', moreTeams: 4, newLeader: 'hired' },
      { name: 'Lyngskolen', workplace: 'school', moreTeams: 4, season: schoolLeaders.lyng },
      { name: 'Ungdomsskolen Kompasset', workplace: 'school', moreTeams: 3, season: schoolLeaders.kompasset },
    ],
  },
  {
    name: 'Dagtilbud',
    substitute: { by: 'Skole og Læring', from: -1, days: 10 },
    director: 1,
    secretariat: true,
    shape: { E1: -0.2, E3: 0.2, E6: 0.4, E2: -0.4, L1: 0.4, L2: -0.4, L7: 0.3 },
    units: [
      { name: 'Børnehuset Mariehønen', workplace: 'daycare', moreTeams: 3 },
      { name: 'Børnehuset Strandskaden', workplace: 'daycare', moreTeams: 3 },
      { name: 'Børnehuset Regnbuen', workplace: 'daycare', moreTeams: 3 },
      { name: 'Naturbørnehaven Egernet', workplace: 'daycare', moreTeams: 3 },
      { name: 'Vuggestuen Lillebølge', workplace: 'daycare', moreTeams: 3 },
      { name: 'Børnehuset Kompasrosen', workplace: 'daycare', moreTeams: 3 },
      { name: 'Dagplejen', workplace: 'daycare', moreTeams: 3 },
    ],
  },
  {
    name: 'Børn og Familie',
    director: 1,
    secretariat: true,
    shape: { E3: 0.2, E4: -0.2, E5: 0.4, L2: 0.2, L4: -0.3, L5: 0.4 },
    units: [
      { name: 'Familiehuset', workplace: 'family', moreTeams: 4 },
      { name: 'Pædagogisk Psykologisk Rådgivning', workplace: 'family', moreTeams: 3 },
      { name: 'Sundhedsplejen', workplace: 'childHealth', moreTeams: 2, earlier: { centre: 'Sundhed og Træning' } },
      { name: 'Tandplejen', workplace: 'childHealth', moreTeams: 3 },
      { name: 'Børnehandicap', workplace: 'family', moreTeams: 3 },
    ],
  },
  {
    name: 'Kultur, Fritid og Borgerservice',
    director: 1,
    secretariat: true,
    shape: { E2: 0.4, E3: -0.1, E4: 0.3, E5: -0.2, L3: 0.2, L6: 0.5, L4: -0.2 },
    units: [
      {
        name: 'Fjordby Bibliotek og Kulturhus',
        workplace: 'culture',
        moreTeams: 3,
        teams: [{ name: 'Formidling', story: 'above' }],
        earlier: { name: 'Fjordby Bibliotek' },
      },
      { name: 'Borgerservice', workplace: 'citizenService', moreTeams: 3 },
      { name: 'Musikskolen', workplace: 'culture', moreTeams: 2 },
      { name: 'Museet ved Fjorden', workplace: 'culture', moreTeams: 2 },
      { name: 'Idræt og Fritid', workplace: 'culture', moreTeams: 2 },
    ],
  },
];
