import type { Messages } from '../i18n.ts';

/** The editor of rich text. */
export const richTextMessages = {
  tools: { da: 'Skrift: {label}', nb: 'Skrift: {label}', en: 'Formatting: {label}' },
  bold: { da: 'Fed', nb: 'Fet', en: 'Bold' },
  italic: { da: 'Kursiv', nb: 'Kursiv', en: 'Italic' },
  heading: { da: 'Overskrift', nb: 'Overskrift', en: 'Heading' },
  bullets: { da: 'Punkter', nb: 'Punkter', en: 'Bullet list' },
  numbers: { da: 'Nummererede punkter', nb: 'Nummererte punkter', en: 'Numbered list' },
  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  redo: { da: 'Gentag', nb: 'Gjenta', en: 'Redo' },
  keys: { da: '{name} ({keys})', nb: '{name} ({keys})', en: '{name} ({keys})' },
  help: {
    da: 'Ctrl B gør fed, Ctrl I kursiv. Begynd en linje med en bindestreg og mellemrum for at lave punkter.',
    nb: 'Ctrl B gir fet, Ctrl I kursiv. Begynn en linje med bindestrek og mellomrom for å lage punkter.',
    en: 'Ctrl B makes bold, Ctrl I italic. Begin a line with a hyphen and a space to make a list.',
  },
  loading: { da: 'Feltet hentes', nb: 'Feltet hentes', en: 'Loading the field' },
  empty: { da: 'Der er ikke skrevet noget.', nb: 'Det er ikke skrevet noe.', en: 'Nothing is written.' },
} satisfies Messages;
