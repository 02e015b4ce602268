import type { Messages } from '../../lib/i18n.ts';

/** The training house's board. */
export const reviewBoardMessages = {
  title: { da: 'Alle C-MED-drøftelser {year}', nb: 'Alle C-MED-drøftinger {year}', en: 'All C-MED reviews {year}' },
  lead: {
    da: 'Hvor langt hvert udvalg er. Her ses tilstand og datoer, aldrig det, udvalget taler om, før referatet er sendt.',
    nb: 'Hvor langt hvert utvalg er. Her vises tilstand og datoer, aldri det utvalget snakker om før referatet er sendt.',
    en: 'How far each committee is. You see states and dates, never what a committee talks about before its minutes are sent.',
  },
  reviews: { da: 'MED', nb: 'MED', en: 'MED' },
  summaries: {
    da: 'Årlige sammenfatninger',
    nb: 'Årlige oppsummeringer',
    en: 'Yearly summaries',
  },
  year: { da: 'År', nb: 'År', en: 'Year' },
  state: { da: 'Tilstand', nb: 'Tilstand', en: 'State' },
  all: { da: 'Alle tilstande', nb: 'Alle tilstander', en: 'All states' },
  lateOnly: { da: 'Kun forsinkede', nb: 'Bare forsinkede', en: 'Late ones alone' },
  late: { da: 'Forsinket', nb: 'Forsinket', en: 'Late' },
  counts: { da: 'Antal udvalg i hver tilstand', nb: 'Antall utvalg i hver tilstand', en: 'Committees in each state' },
  committee: { da: 'Udvalg', nb: 'Utvalg', en: 'Committee' },
  meets: { da: 'Møde', nb: 'Møte', en: 'Meeting' },
  due: { da: 'Frist', nb: 'Frist', en: 'Due' },
  minutes: { da: 'Referat', nb: 'Referat', en: 'Minutes' },
  reminder: { da: 'Påmindelse', nb: 'Påminnelse', en: 'Reminder' },
  sentOn: { da: 'Sendt {date}', nb: 'Sendt {date}', en: 'Sent on {date}' },
  approvedOn: { da: 'Godkendt {date}', nb: 'Godkjent {date}', en: 'Approved on {date}' },
  none: { da: 'ingen', nb: 'ingen', en: 'none' },
  remind: { da: 'Mind om det', nb: 'Minn om det', en: 'Remind' },
  remindOf: { da: 'Mind {committee} om det', nb: 'Minn {committee} om det', en: 'Remind {committee}' },
  reminded: {
    da: '{committee} får en mail til formand og sekretær.',
    nb: '{committee} får en e-post til leder og sekretær.',
    en: '{committee}: its chair and secretary get a mail.',
  },
  remindedOn: { da: 'Mindet om {date}', nb: 'Minnet om {date}', en: 'Reminded on {date}' },
  table: { da: 'Drøftelserne', nb: 'Drøftingene', en: 'The reviews' },
  shown: {
    da: '{n, plural, one {# udvalg} other {# udvalg}}',
    nb: '{n, plural, one {# utvalg} other {# utvalg}}',
    en: '{n, plural, one {# committee} other {# committees}}',
  },
  emptyTitle: {
    da: 'Ingen udvalg i den tilstand',
    nb: 'Ingen utvalg i den tilstanden',
    en: 'No committee in that state',
  },
  emptyText: {
    da: 'Vælg en anden tilstand eller et andet år.',
    nb: 'Velg en annen tilstand eller et annet år.',
    en: 'Choose another state or another year.',
  },
  noneTitle: { da: 'Der er ingen C-MED endnu', nb: 'Det er ingen C-MED ennå', en: 'There is no C-MED yet' },
  noneText: {
    da: 'Når organisationens udvalg er lagt ind, står de her.',
    nb: 'Når utvalgene i organisasjonen er lagt inn, står de her.',
    en: 'Once the organisation’s committees are entered, they stand here.',
  },
} satisfies Messages;
