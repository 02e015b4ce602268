import type { Text } from '../../reference/text.ts';
import type { PersonaKind } from './centre-template.ts';

/** What each of those whom one may be sees, in the order in which they are offered. */
export const personaTexts: readonly { readonly kind: PersonaKind; readonly sees: Text }[] = [
  {
    kind: 'employee',
    sees: {
      da: 'Ser sit eget hjul gennem tre år, hvad der kræves på plejehjemmet, og hvem der har set på oplysningerne.',
      nb: 'Ser sitt eget hjul gjennom tre år, hva som kreves på sykehjemmet, og hvem som har sett på opplysningene.',
      en: 'Sees their own wheel over three years, what the nursing home requires, and who has looked at their data.',
    },
  },
  {
    kind: 'citizen_facing_leader',
    sees: {
      da: 'Leder et plejehjem: ser sit teams to hjul, for tolv medarbejdere i to team og for tre afdelingsledere, og sætter krav for huset.',
      nb: 'Leder et sykehjem: ser de to hjulene til teamet sitt, for tolv medarbeidere i to team og for tre avdelingsledere, og setter krav for huset.',
      en: 'Leads a nursing home: sees the team’s two wheels, of twelve employees in two teams and of three department leaders, and sets requirements for the home.',
    },
  },
  {
    kind: 'administrative_leader',
    sees: {
      da: 'Leder en stab: ser teamets hjul mod centrets høje mål for økonomi og systemer, og hvor teamet ser sig selv anderledes, end lederen gør.',
      nb: 'Leder en stab: ser hjulet til teamet mot seksjonens høye mål for økonomi og systemer, og hvor teamet ser seg selv annerledes enn lederen gjør.',
      en: 'Leads a staff unit: sees the team’s wheel against the centre’s high targets, and where the team sees itself otherwise than its leader does.',
    },
  },
  {
    kind: 'leader_of_leaders',
    sees: {
      da: 'Centerchef for syv enhedsledere: ser deres lederhjul, sætter centrets mål og markerer, hvad der er strategisk.',
      nb: 'Seksjonsleder for sju virksomhetsledere: ser lederhjulet deres, setter målene for seksjonen og merker det som er strategisk.',
      en: 'Centre chief for seven unit leaders: sees their leader wheel, sets the centre’s targets and marks what is strategic.',
    },
  },
  {
    kind: 'director',
    sees: {
      da: 'Direktør for fire centerchefer: ser deres lederhjul og sætter krav i hele kommunen, men ser ingen medarbejders niveauer.',
      nb: 'Direktør for fire seksjonsledere: ser lederhjulet deres og setter krav i hele kommunen, men ser ikke nivåene til noen medarbeider.',
      en: 'Director for four centre chiefs: sees their leader wheel and sets requirements for the whole municipality, but sees no employee’s levels.',
    },
  },
  {
    kind: 'c_med_member',
    sees: {
      da: 'Lærer og valgt medlem af centrets MED-udvalg: ser sit eget hjul, retningen og centrets krav, og ingen andres niveauer.',
      nb: 'Lærer og valgt medlem av seksjonens MED-utvalg: ser sitt eget hjul, retningen og seksjonens krav, og ingen andres nivåer.',
      en: 'Teacher and elected member of the centre’s MED committee: sees their own wheel, the direction and the centre’s requirements, and nobody else’s levels.',
    },
  },
  {
    kind: 'c_med_chair',
    sees: {
      da: 'Centerchef og formand for centrets MED-udvalg: ser hvem der sidder i udvalget, skoleledernes lederhjul og centrets krav.',
      nb: 'Seksjonsleder og leder av seksjonens MED-utvalg: ser hvem som sitter i utvalget, skoleledernes lederhjul og seksjonens krav.',
      en: 'Centre chief and chair of the centre’s MED committee: sees who sits in it, the school leaders’ wheel and the centre’s requirements.',
    },
  },
  {
    kind: 'training_house',
    sees: {
      da: 'Uddannelseshuset: ser hjulene, retningen, kravene og organisationen i hele kommunen, men ingen persons niveauer.',
      nb: 'Personal- og organisasjonsavdelingen: ser hjulene, retningen, kravene og organisasjonen i hele kommunen, men ingen persons nivåer.',
      en: 'The training house: sees wheels, direction, requirements and organisation of the whole municipality, but no person’s levels.',
    },
  },
  {
    kind: 'administrator',
    sees: {
      da: 'Systemadministrator: ser organisationen, roller, udvalg og loggen over kørsler, men ingen persons niveauer.',
      nb: 'Systemadministrator: ser organisasjonen, roller, utvalg og loggen over kjøringer, men ingen persons nivåer.',
      en: 'System administrator: sees the organisation, roles, committees and the log of runs, but no person’s levels.',
    },
  },
  {
    kind: 'data_protection_officer',
    sees: {
      da: 'Databeskyttelsesrådgiver: ser hvem der har hvilke roller, og loggen over kørsler, men ikke hvad der står om den enkelte.',
      nb: 'Personvernombud: ser hvem som har hvilke roller, og loggen over kjøringer, men ikke hva som står om den enkelte.',
      en: 'Data protection officer: sees who holds which roles and the log of runs, but not what is written about anyone.',
    },
  },
];
