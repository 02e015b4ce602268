/** A job that people have: its Danish title, its job group (null: none of the profiles fits) and how common it is. */
export interface Job {
  readonly title: string;
  readonly jobGroup: string | null;
  readonly weight: number;
}

/** A kind of workplace: who leads it, what its teams are called and who works there. */
export interface Workplace {
  readonly leaderFunction: 'citizen_facing' | 'administrative';
  readonly leaderTitle: string;
  /** The title of leaders below the unit's leader. */
  readonly teamLeaderTitle: string;
  readonly teamNames: readonly string[];
  readonly jobs: readonly Job[];
}

const job = (weight: number, title: string, jobGroup: string | null = null): Job => ({ title, jobGroup, weight });

const secretary = (weight: number): Job => job(weight, 'Administrativ medarbejder', 'administrative_staff');
const officer = (weight: number, title = 'Akademisk medarbejder'): Job => job(weight, title, 'academic_case_officer');
const ssa = (weight: number): Job => job(weight, 'Social- og sundhedsassistent', 'ssa');
const ssh = (weight: number): Job => job(weight, 'Social- og sundhedshjælper', 'ssh');
const nurse = (weight: number, title = 'Sygeplejerske'): Job => job(weight, title, 'nurse');
const pedagogue = (weight: number): Job => job(weight, 'Pædagog', 'pedagogue');
const helper = (weight: number): Job => job(weight, 'Pædagogisk assistent', 'pedagogue_assistant');
const socialWorker = (weight: number, title = 'Socialrådgiver'): Job => job(weight, title, 'social_worker');
const operations = (weight: number, title: string): Job => job(weight, title, 'operations_staff');

export const workplaces = {
  school: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Skoleleder',
    teamLeaderTitle: 'Pædagogisk leder',
    teamNames: ['Indskolingen', 'Mellemtrinnet', 'Udskolingen', 'SFO', 'Kompetencecentret'],
    jobs: [job(14, 'Lærer', 'teacher'), pedagogue(4), helper(2), secretary(1)],
  },
  daycare: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Daginstitutionsleder',
    teamLeaderTitle: 'Pædagogisk leder',
    teamNames: ['Vuggestuen', 'Børnehaven', 'Udegruppen', 'Storbørnsgruppen'],
    jobs: [pedagogue(10), helper(8), job(1, 'Køkkenmedarbejder', 'catering_cleaning')],
  },
  family: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Afdelingsleder',
    teamLeaderTitle: 'Faglig leder',
    teamNames: ['Modtagelsen', 'Familieindsatsen', 'Ungeindsatsen', 'Anbringelser'],
    jobs: [socialWorker(8), pedagogue(3), job(2, 'Psykolog'), job(1, 'Familiebehandler'), secretary(1)],
  },
  childHealth: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Afdelingsleder',
    teamLeaderTitle: 'Faglig leder',
    teamNames: ['Distrikt Nord', 'Distrikt Syd', 'Rådgivningen'],
    jobs: [nurse(6, 'Sundhedsplejerske'), job(2, 'Tandplejer'), job(1, 'Klinikassistent'), secretary(1)],
  },
  nursingHome: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Plejehjemsleder',
    teamLeaderTitle: 'Afdelingsleder',
    teamNames: ['Havesiden', 'Solsiden', 'Aften og nat', 'Demensgruppen', 'Aktivitet og køkken'],
    jobs: [
      ssa(8),
      ssh(9),
      nurse(2),
      job(1, 'Køkkenassistent', 'catering_cleaning'),
      job(1, 'Ergoterapeut', 'therapist'),
    ],
  },
  homeCare: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Områdeleder',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Dagteam Havnen', 'Dagteam Bakken', 'Dagteam Skoven', 'Aftenteamet', 'Rehabilitering'],
    jobs: [ssh(11), ssa(7), nurse(1), job(1, 'Planlægger', 'administrative_staff')],
  },
  nursing: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Leder af sygeplejen',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Dagteam Øst', 'Dagteam Vest', 'Aften og nat', 'Akutteamet'],
    jobs: [nurse(12), ssa(4), secretary(1)],
  },
  training: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Afdelingsleder',
    teamLeaderTitle: 'Faglig leder',
    teamNames: ['Genoptræning', 'Forebyggelse', 'Hjælpemidler'],
    jobs: [
      job(6, 'Fysioterapeut', 'therapist'),
      job(5, 'Ergoterapeut', 'therapist'),
      officer(1, 'Sundhedskonsulent'),
      secretary(1),
    ],
  },
  residential: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Forstander',
    teamLeaderTitle: 'Afdelingsleder',
    teamNames: ['Hus A', 'Hus B', 'Hus C', 'Aktivitet og beskæftigelse'],
    jobs: [pedagogue(9), ssa(4), helper(2), socialWorker(1)],
  },
  jobCentre: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Afdelingschef',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Job og afklaring', 'Sygedagpenge', 'Unge', 'Ressourceforløb', 'Modtagelsen'],
    jobs: [socialWorker(8, 'Beskæftigelsesrådgiver'), officer(3, 'Virksomhedskonsulent'), secretary(3)],
  },
  culture: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Institutionsleder',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Formidling', 'Børn og unge', 'Udvikling', 'Drift og materialer'],
    jobs: [
      job(5, 'Kulturformidler'),
      officer(2, 'Bibliotekar'),
      operations(1, 'Teknisk servicemedarbejder'),
      secretary(2),
    ],
  },
  citizenService: {
    leaderFunction: 'citizen_facing',
    leaderTitle: 'Leder af borgerservice',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Skranken', 'Telefon og digital hjælp', 'Folkeregister og pas'],
    jobs: [secretary(9), officer(2)],
  },
  technicalOffice: {
    leaderFunction: 'administrative',
    leaderTitle: 'Afdelingsleder',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Myndighed', 'Projekter', 'Tilsyn'],
    jobs: [officer(7, 'Sagsbehandler'), job(3, 'Ingeniør'), job(2, 'Landinspektør'), secretary(2)],
  },
  operations: {
    leaderFunction: 'administrative',
    leaderTitle: 'Driftsleder',
    teamLeaderTitle: 'Formand',
    teamNames: ['Hold Nord', 'Hold Syd', 'Værkstedet', 'Ejendomme'],
    jobs: [operations(8, 'Specialarbejder'), operations(5, 'Teknisk servicemedarbejder'), secretary(1)],
  },
  catering: {
    leaderFunction: 'administrative',
    leaderTitle: 'Driftsleder',
    teamLeaderTitle: 'Holdleder',
    teamNames: ['Skoler', 'Daginstitutioner', 'Plejehjem', 'Rådhuset', 'Aftenholdet'],
    jobs: [
      job(8, 'Serviceassistent', 'catering_cleaning'),
      job(4, 'Ernæringsassistent', 'catering_cleaning'),
      secretary(1),
    ],
  },
  office: {
    leaderFunction: 'administrative',
    leaderTitle: 'Afdelingschef',
    teamLeaderTitle: 'Teamleder',
    teamNames: ['Team A', 'Team B', 'Team C'],
    jobs: [officer(8, 'Konsulent'), secretary(5)],
  },
} as const satisfies Readonly<Record<string, Workplace>>;

export type WorkplaceKind = keyof typeof workplaces;
