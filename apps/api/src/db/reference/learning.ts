import type { Text } from './text.ts';

interface Named {
  readonly code: string;
  readonly name: Text;
}

/** Ways and places of learning: most learning happens at work, so courses do not come first. */
export const learningForms: readonly Named[] = [
  { code: 'daily_work', name: { da: 'I det daglige arbejde', nb: 'I det daglige arbeidet', en: 'In daily work' } },
  {
    code: 'practice_near',
    name: { da: 'Øvelse tæt på praksis', nb: 'Øving tett på praksis', en: 'Practice close to the job' },
  },
  {
    code: 'user_interaction',
    name: { da: 'Samspil med borgere', nb: 'Samspill med brukere', en: 'Working with citizens' },
  },
  {
    code: 'project_group',
    name: { da: 'Arbejds- og projektgrupper', nb: 'Arbeids- og prosjektgrupper', en: 'Work and project groups' },
  },
  {
    code: 'peer_informal',
    name: { da: 'Kollegial læring i hverdagen', nb: 'Kollegalæring i hverdagen', en: 'Peer learning day by day' },
  },
  {
    code: 'peer_formal',
    name: { da: 'Aftalt kollegial læring', nb: 'Avtalt kollegalæring', en: 'Agreed peer learning' },
  },
  { code: 'sparring', name: { da: 'Sparring', nb: 'Sparring', en: 'Sparring' } },
  { code: 'mentoring', name: { da: 'Mentorordning', nb: 'Mentorordning', en: 'Mentoring' } },
  { code: 'guidance', name: { da: 'Formel vejledning', nb: 'Formell veiledning', en: 'Formal guidance' } },
  {
    code: 'reflection',
    name: { da: 'Refleksion over egen praksis', nb: 'Refleksjon over egen praksis', en: 'Reflection on own practice' },
  },
  { code: 'job_rotation', name: { da: 'Jobrotation', nb: 'Jobbrotasjon', en: 'Job rotation' } },
  { code: 'inspiration_visit', name: { da: 'Inspirationsbesøg', nb: 'Inspirasjonsbesøk', en: 'Inspiration visit' } },
  { code: 'experience_group', name: { da: 'Erfagruppe', nb: 'Erfaringsgruppe', en: 'Experience group' } },
  {
    code: 'network_inside',
    name: { da: 'Netværk i kommunen', nb: 'Nettverk i kommunen', en: 'Network inside the municipality' },
  },
  {
    code: 'network_outside',
    name: { da: 'Netværk uden for kommunen', nb: 'Nettverk utenfor kommunen', en: 'Network outside the municipality' },
  },
  {
    code: 'intermunicipal',
    name: {
      da: 'Samarbejde mellem kommuner',
      nb: 'Samarbeid mellom kommuner',
      en: 'Cooperation between municipalities',
    },
  },
  { code: 'department_meeting', name: { da: 'Afdelingsmøder', nb: 'Avdelingsmøter', en: 'Department meetings' } },
  { code: 'unit_meeting', name: { da: 'Enhedens møder', nb: 'Enhetsmøter', en: 'Unit meetings' } },
  { code: 'staff_meeting', name: { da: 'Personalemøder', nb: 'Personalmøter', en: 'Staff meetings' } },
  { code: 'leader_meeting', name: { da: 'Ledermøder', nb: 'Ledermøter', en: 'Leader meetings' } },
  {
    code: 'course_day',
    name: { da: 'Kursusdage og seminarer', nb: 'Kursdager og seminarer', en: 'Course days and seminars' },
  },
  { code: 'e_learning', name: { da: 'E-læring', nb: 'E-læring', en: 'E-learning' } },
  { code: 'external_course', name: { da: 'Eksternt kursus', nb: 'Eksternt kurs', en: 'External course' } },
  {
    code: 'further_education',
    name: { da: 'Efter- og videreuddannelse', nb: 'Etter- og videreutdanning', en: 'Further education' },
  },
];

/** Kinds of offer across the municipality: chosen from here, never written freely, for they are counted. */
export const offerWishes: readonly Named[] = [
  { code: 'course', name: { da: 'Fælles kursus', nb: 'Felles kurs', en: 'Common course' } },
  {
    code: 'course_series',
    name: { da: 'Forløb over flere dage', nb: 'Kurs over flere dager', en: 'Course over several days' },
  },
  { code: 'theme_day', name: { da: 'Temadag', nb: 'Temadag', en: 'Theme day' } },
  { code: 'network', name: { da: 'Netværk på tværs', nb: 'Nettverk på tvers', en: 'Network across units' } },
  { code: 'e_learning', name: { da: 'E-læring', nb: 'E-læring', en: 'E-learning' } },
  {
    code: 'own_specialist',
    name: { da: 'En af kommunens egne fagfolk', nb: 'En av kommunens egne fagfolk', en: 'One of our own specialists' },
  },
  { code: 'job_swap', name: { da: 'Jobbytte på tværs', nb: 'Jobbytte på tvers', en: 'Job swap across units' } },
  {
    code: 'mentor',
    name: { da: 'Mentor fra et andet sted', nb: 'Mentor fra et annet sted', en: 'Mentor from elsewhere' },
  },
  {
    code: 'qualification',
    name: { da: 'Uddannelse med bevis', nb: 'Utdanning med bevis', en: 'Education with a certificate' },
  },
];
