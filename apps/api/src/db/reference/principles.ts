import type { Text } from './text.ts';

/** The principles that all competence development in the municipality rests on. */
export const principles: readonly { code: string; name: Text; description: Text }[] = [
  {
    code: 'learning_organisation',
    name: { da: 'Vi lærer sammen', nb: 'Vi lærer sammen', en: 'We learn together' },
    description: {
      da: 'Kommunen er en lærende organisation. Vi deler det, vi ved, og lærer både af det, der lykkes, og af det, der ikke gør.',
      nb: 'Kommunen er en lærende organisasjon. Vi deler det vi vet, og lærer både av det som lykkes, og av det som ikke gjør det.',
      en: 'The municipality is a learning organisation. We share what we know and learn both from what succeeds and from what does not.',
    },
  },
  {
    code: 'services_and_resources',
    name: { da: 'Udvikling har et formål', nb: 'Utvikling har et formål', en: 'Development has a purpose' },
    description: {
      da: 'Kompetenceudvikling er et middel til god service og til at bruge ressourcerne godt, både nu og på længere sigt.',
      nb: 'Kompetanseutvikling er et middel til gode tjenester og god bruk av ressursene, både nå og på lengre sikt.',
      en: 'Competence development is a means to good services and good use of resources, now and in the longer term.',
    },
  },
  {
    code: 'technology',
    name: {
      da: 'Teknologi kræver kompetence',
      nb: 'Teknologi krever kompetanse',
      en: 'Technology calls for competence',
    },
    description: {
      da: 'Nye systemer gør først gavn, når vi kan bruge dem. Derfor skal kompetencen følge med på alle niveauer.',
      nb: 'Nye systemer gjør først nytte når vi kan bruke dem. Derfor må kompetansen følge med på alle nivåer.',
      en: 'New systems only help once we can use them. That is why competence must keep up at every level.',
    },
  },
  {
    code: 'citizens_first',
    name: {
      da: 'Borgernes behov kommer først',
      nb: 'Innbyggernes behov kommer først',
      en: 'Citizens’ needs come first',
    },
    description: {
      da: 'Vi udvikler det, borgerne får gavn af. Deres behov afgør, hvad vi tager fat på først.',
      nb: 'Vi utvikler det innbyggerne har nytte av. Behovene deres avgjør hva vi tar fatt på først.',
      en: 'We develop what benefits citizens. Their needs decide what we take up first.',
    },
  },
  {
    code: 'everyone_included',
    name: { da: 'Alle er med', nb: 'Alle er med', en: 'Everyone is included' },
    description: {
      da: 'Kompetenceudvikling gælder alle medarbejdere. Hver enkelt har pligt til at holde sig ajour og til at deltage i det, arbejdsgiveren sætter i gang.',
      nb: 'Kompetanseutvikling gjelder alle medarbeidere. Hver enkelt har plikt til å holde seg oppdatert og til å delta i det arbeidsgiveren setter i gang.',
      en: 'Competence development is for every employee. Each has a duty to keep up to date and to take part in what the employer arranges.',
    },
  },
  {
    code: 'strategic_and_core_first',
    name: { da: 'Det vigtigste først', nb: 'Det viktigste først', en: 'What matters most comes first' },
    description: {
      da: 'Indsatsen går først til strategisk kompetence, der afgør, om vi når målene, og til kernekompetence, som hverdagen ikke kan undvære.',
      nb: 'Innsatsen går først til strategisk kompetanse, som avgjør om vi når målene, og til kjernekompetanse, som hverdagen ikke kan være foruten.',
      en: 'Efforts go first to strategic competence, which decides whether we reach our goals, and to core competence, which daily work cannot do without.',
    },
  },
  {
    code: 'leaders_make_possible',
    name: { da: 'Ledere gør det muligt', nb: 'Ledere gjør det mulig', en: 'Leaders make it possible' },
    description: {
      da: 'Ledere kortlægger behovene på kort og lang sigt, vælger indsatser sammen med medarbejderne og respekterer hovedaftalen. De bruger mange veje til læring og sørger for oplæring i de fælles systemer.',
      nb: 'Ledere kartlegger behovene på kort og lang sikt, velger tiltak sammen med medarbeiderne og respekterer hovedavtalen. De bruker mange veier til læring og sørger for opplæring i de felles systemene.',
      en: 'Leaders map needs in the short and the long run, choose measures together with staff and respect the main agreement. They use many ways of learning and see to training in the common systems.',
    },
  },
  {
    code: 'clear_responsibility',
    name: { da: 'Ansvaret er tydeligt', nb: 'Ansvaret er tydelig', en: 'Responsibility is clear' },
    description: {
      da: 'Kommunaldirektøren har ansvaret for den strategiske plan og de fælles indsatser. Centerchefen har det samme ansvar i sit center.',
      nb: 'Kommunedirektøren har ansvaret for den strategiske planen og de felles tiltakene. Seksjonslederen har det samme ansvaret i sin seksjon.',
      en: 'The chief executive answers for the strategic plan and the common measures. The centre chief answers for the same in the centre.',
    },
  },
];

/** The common competences ("toolbox") that every employee keeps up, whatever the job. */
export const commonCompetences: readonly { code: string; name: Text; description: Text }[] = [
  {
    code: 'quality_awareness',
    name: { da: 'Kvalitetsbevidsthed', nb: 'Kvalitetsbevissthet', en: 'Quality awareness' },
    description: {
      da: 'Ved, hvad god kvalitet er, og går efter den i hver opgave.',
      nb: 'Vet hva god kvalitet er, og går etter den i hver oppgave.',
      en: 'Knows what good quality is and aims for it in every task.',
    },
  },
  {
    code: 'result_orientation',
    name: { da: 'Blik for resultater', nb: 'Blikk for resultater', en: 'An eye for results' },
    description: {
      da: 'Har øje for, hvad arbejdet skal føre til, og om det lykkes.',
      nb: 'Har øye for hva arbeidet skal føre til, og om det lykkes.',
      en: 'Keeps in view what the work is to achieve and whether it succeeds.',
    },
  },
  {
    code: 'organisation_understanding',
    name: {
      da: 'Forståelse for organisationen',
      nb: 'Forståelse for organisasjonen',
      en: 'Understanding of the organisation',
    },
    description: {
      da: 'Ved, hvordan kommunen hænger sammen, hvem der beslutter, og hvad ens egen rolle er.',
      nb: 'Vet hvordan kommunen henger sammen, hvem som bestemmer, og hva ens egen rolle er.',
      en: 'Knows how the municipality fits together, who decides and what one’s own part is.',
    },
  },
  {
    code: 'change_readiness',
    name: { da: 'Klar til forandring', nb: 'Klar for endring', en: 'Readiness for change' },
    description: {
      da: 'Tager imod nye opgaver og nye måder at arbejde på og er med til at få dem til at virke.',
      nb: 'Tar imot nye oppgaver og nye måter å arbeide på, og er med på å få dem til å virke.',
      en: 'Welcomes new tasks and new ways of working and helps make them work.',
    },
  },
  {
    code: 'view_of_the_whole',
    name: { da: 'Helhedssyn', nb: 'Helhetssyn', en: 'A view of the whole' },
    description: {
      da: 'Ser sin egen opgave som en del af noget større og tænker på dem, der tager over.',
      nb: 'Ser sin egen oppgave som en del av noe større og tenker på dem som tar over.',
      en: 'Sees one’s own task as part of something larger and thinks of those who take over.',
    },
  },
];
