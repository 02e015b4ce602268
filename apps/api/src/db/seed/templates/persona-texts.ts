import type { Text } from '../../reference/text.ts';
import type { PersonaKind } from './centre-template.ts';

/** What each of those whom one may be sees, in the order in which they are offered. */
export const personaTexts: readonly { readonly kind: PersonaKind; readonly sees: Text }[] = [
  {
    kind: 'employee',
    sees: {
      da: 'Ser sit eget hjul gennem tre år og hvad der kræves på plejehjemmet, forbereder sin MUS og bliver spurgt, om det lærte bliver brugt.',
      nb: 'Ser sitt eget hjul gjennom tre år og hva som kreves på sykehjemmet, forbereder medarbeidersamtalen sin og blir spurt om det lærte blir brukt.',
      en: 'Sees their own wheel over three years and what the nursing home requires, prepares their MUS and is asked whether what was learnt is used.',
    },
  },
  {
    kind: 'citizen_facing_leader',
    sees: {
      da: 'Leder et plejehjem: ser sit teams to hjul, for tolv medarbejdere i to team og for tre afdelingsledere, sætter krav for huset, har samtaler at indkalde til, holde, underskrive og overtage, og skriver som formand husets A-MED-indspil.',
      nb: 'Leder et sykehjem: ser de to hjulene til teamet sitt, for tolv medarbeidere i to team og for tre avdelingsledere, setter krav for huset, har samtaler å innkalle til, holde, signere og overta, og skriver som leder husets A-MED-innspill.',
      en: 'Leads a nursing home: sees the team’s two wheels, of twelve employees in two teams and of three department leaders, sets requirements for the home, has conversations to invite to, hold, sign and take over, and as chair writes the home’s A-MED input.',
    },
  },
  {
    kind: 'administrative_leader',
    sees: {
      da: 'Leder en stab: ser teamets hjul mod centrets høje mål og har spurgt teamet, om en TUS skal træde i stedet for MUS. Sidder i centrets MED-udvalg og mangler at godkende dets referat.',
      nb: 'Leder en stab: ser hjulet til teamet mot seksjonens høye mål og har spurt teamet om en teamsamtale skal komme i stedet for medarbeidersamtaler. Sitter i seksjonens MED-utvalg og mangler å godkjenne referatet.',
      en: 'Leads a staff unit: sees the team’s wheel against the centre’s high targets and has asked the team whether a TUS is to replace MUS. Sits in the centre’s MED committee and has yet to approve its minutes.',
    },
  },
  {
    kind: 'leader_of_leaders',
    sees: {
      da: 'Centerchef for syv enhedsledere: ser deres lederhjul, holder LUS med dem, sætter centrets mål og har som formand kaldt MED-udvalget til årets drøftelse.',
      nb: 'Seksjonsleder for sju virksomhetsledere: ser lederhjulet deres, holder lederutviklingssamtaler med dem, setter målene for seksjonen og har som leder kalt MED-utvalget til årets drøfting.',
      en: 'Centre chief for seven unit leaders: sees their leader wheel, holds LUS with them, sets the centre’s targets and as chair has called the MED committee to the year’s review.',
    },
  },
  {
    kind: 'director',
    sees: {
      da: 'Direktør for fire centerchefer: ser deres lederhjul, holder LUS med dem og sætter krav i hele kommunen, men ser ingen medarbejders niveauer.',
      nb: 'Direktør for fire seksjonsledere: ser lederhjulet deres, holder lederutviklingssamtaler med dem og setter krav i hele kommunen, men ser ikke nivåene til noen medarbeider.',
      en: 'Director for four centre chiefs: sees their leader wheel, holds LUS with them and sets requirements for the whole municipality, but sees no employee’s levels.',
    },
  },
  {
    kind: 'c_med_member',
    sees: {
      da: 'Lærer og valgt medlem af centrets MED-udvalg: er med i årets drøftelse og sætter prikker, forbereder sin egen MUS, ser sit eget hjul, retningen og centrets krav, og ingen andres niveauer.',
      nb: 'Lærer og valgt medlem av seksjonens MED-utvalg: er med i årets drøfting og setter prikker, forbereder sin egen medarbeidersamtale, ser sitt eget hjul, retningen og seksjonens krav, og ingen andres nivåer.',
      en: 'Teacher and elected member of the centre’s MED committee: takes part in the year’s review and places dots, prepares their own MUS, sees their own wheel, the direction and the centre’s requirements, and nobody else’s levels.',
    },
  },
  {
    kind: 'c_med_chair',
    sees: {
      da: 'Centerchef og formand for centrets MED-udvalg: leder mødet om årets drøftelse og referatet, har en TUS at afslutte og sin egen LUS at underskrive, og er stedfortræder for en anden centerchef.',
      nb: 'Seksjonsleder og leder av seksjonens MED-utvalg: leder møtet om årets drøfting og referatet, har en teamsamtale å avslutte og sin egen lederutviklingssamtale å signere, og er stedfortreder for en annen seksjonsleder.',
      en: 'Centre chief and chair of the centre’s MED committee: leads the meeting on the year’s review and its minutes, has a TUS to conclude and a LUS of their own to sign, and acts for another centre chief.',
    },
  },
  {
    kind: 'training_house',
    sees: {
      da: 'Uddannelseshuset: ser hjulene, retningen, kravene og organisationen i hele kommunen, men ingen persons niveauer eller plan. Følger centrenes drøftelser på tavlen og skriver den årlige sammenfatning.',
      nb: 'Personal- og organisasjonsavdelingen: ser hjulene, retningen, kravene og organisasjonen i hele kommunen, men ingen persons nivåer eller plan. Følger drøftingene i seksjonene på tavlen og skriver den årlige oppsummeringen.',
      en: 'The training house: sees wheels, direction, requirements and organisation of the whole municipality, but no person’s levels or plan. Follows the centres’ reviews on the board and writes the yearly summary.',
    },
  },
  {
    kind: 'administrator',
    sees: {
      da: 'Systemadministrator: ser organisationen, roller, udvalg og loggen over kørsler, men ingen persons niveauer. Har selv en MUS, som begge er klar til.',
      nb: 'Systemadministrator: ser organisasjonen, roller, utvalg og loggen over kjøringer, men ingen persons nivåer. Har selv en medarbeidersamtale som begge er klare til.',
      en: 'System administrator: sees the organisation, roles, committees and the log of runs, but no person’s levels. Has a MUS of their own that both are ready for.',
    },
  },
  {
    kind: 'data_protection_officer',
    sees: {
      da: 'Databeskyttelsesrådgiver: ser hvem der har hvilke roller, og loggen over kørsler, men ikke hvad der står om den enkelte. Er spurgt, om teamets TUS skal træde i stedet for MUS.',
      nb: 'Personvernombud: ser hvem som har hvilke roller, og loggen over kjøringer, men ikke hva som står om den enkelte. Er spurt om teamsamtalen skal komme i stedet for medarbeidersamtaler.',
      en: 'Data protection officer: sees who holds which roles and the log of runs, but not what is written about anyone. Is asked whether the team’s TUS is to replace MUS.',
    },
  },
];
