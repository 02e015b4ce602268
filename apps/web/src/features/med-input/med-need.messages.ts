import type { MedMeasureKind, WheelCode } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const medWheelMessages: Record<WheelCode, Message> = {
  EMPLOYEE: { da: 'Medarbejderhjulet', nb: 'Medarbeiderhjulet', en: 'Employee wheel' },
  LEADER: { da: 'Lederhjulet', nb: 'Lederhjulet', en: 'Leader wheel' },
};

export const medMeasureKindMessages: Record<MedMeasureKind, Message> = {
  PROJECT: { da: 'Projekt', nb: 'Prosjekt', en: 'Project' },
  LOCAL_MEASURE: { da: 'Lokalt tiltag', nb: 'Lokalt tiltak', en: 'Local measure' },
};

/** Needs, projects and local measures of an A-MED's input. */
export const medNeedMessages = {
  needs: { da: 'Hvad vi har brug for at kunne', nb: 'Hva vi trenger å kunne', en: 'What we need to be able to do' },
  noNeeds: {
    da: 'Der er ikke valgt nogen kompetence.',
    nb: 'Det er ikke valgt noen kompetanse.',
    en: 'No competence is picked.',
  },
  picked: { da: 'Valgte kompetencer', nb: 'Valgte kompetanser', en: 'Picked competences' },
  pick: { da: 'Vælg fra hjulet', nb: 'Velg fra hjulet', en: 'Pick from the wheel' },
  wheel: { da: 'Hjul', nb: 'Hjul', en: 'Wheel' },
  search: { da: 'Søg efter en kompetence', nb: 'Søk etter en kompetanse', en: 'Search for a competence' },
  searchHint: {
    da: 'Skriv et ord, eller åbn et område.',
    nb: 'Skriv et ord, eller åpne et område.',
    en: 'Type a word, or open an area.',
  },
  found: {
    da: '{n, plural, =0 {Ingen kompetencer har det ord} one {# kompetence} other {# kompetencer}}',
    nb: '{n, plural, =0 {Ingen kompetanser har det ordet} one {# kompetanse} other {# kompetanser}}',
    en: '{n, plural, =0 {No competence has that word} one {# competence} other {# competences}}',
  },
  isPicked: { da: 'Valgt', nb: 'Valgt', en: 'Picked' },
  howMany: { da: 'Hvor mange har brug for det?', nb: 'Hvor mange trenger det?', en: 'How many need it?' },
  howManySmall: {
    da: 'I enheden arbejder færre end 10. Et tal kunne vise, hvem det er, så her siges kun nogle eller de fleste.',
    nb: 'I enheten jobber færre enn 10. Et tall kunne vise hvem det er, så her sies bare noen eller de fleste.',
    en: 'Fewer than 10 work in the unit. A number could show who it is, so only some or most are told here.',
  },
  note: { da: 'Et par ord om det', nb: 'Noen ord om det', en: 'A word on it' },
  noteHint: {
    da: 'For eksempel til hvilken opgave. Ingen navne.',
    nb: 'For eksempel til hvilken oppgave. Ingen navn.',
    en: 'For example for which task. No names.',
  },
  add: { da: 'Tilføj', nb: 'Legg til', en: 'Add' },
  save: { da: 'Gem', nb: 'Lagre', en: 'Save' },
  stop: { da: 'Annuller', nb: 'Avbryt', en: 'Cancel' },
  changeOf: { da: 'Ret: {name}', nb: 'Rett: {name}', en: 'Change: {name}' },
  removeOf: { da: 'Fjern: {name}', nb: 'Fjern: {name}', en: 'Remove: {name}' },
  saved: { da: 'Det er gemt.', nb: 'Det er lagret.', en: 'It is saved.' },
  removed: { da: 'Det er fjernet.', nb: 'Det er fjernet.', en: 'It is removed.' },

  measures: { da: 'Projekter og lokale tiltag', nb: 'Prosjekter og lokale tiltak', en: 'Projects and local measures' },
  measuresHint: {
    da: 'Hvad I er i gang med eller foreslår.',
    nb: 'Hva dere er i gang med eller foreslår.',
    en: 'What you have under way or suggest.',
  },
  noMeasures: { da: 'Der står intet endnu.', nb: 'Det står ingenting ennå.', en: 'Nothing stands here yet.' },
  addMeasure: {
    da: 'Tilføj projekt eller tiltag',
    nb: 'Legg til prosjekt eller tiltak',
    en: 'Add a project or a measure',
  },
  kind: { da: 'Hvad er det?', nb: 'Hva er det?', en: 'What is it?' },
  body: { da: 'Beskriv det kort', nb: 'Beskriv det kort', en: 'Describe it shortly' },
} satisfies Messages;
