import type { Messages } from '../../lib/i18n.ts';

/** How the statistics are counted, in plain words: all of it but the key. */
export const methodMessages = {
  title: { da: 'Sådan tælles der', nb: 'Slik telles det', en: 'How it is counted' },
  lead: {
    da: 'Statistikken skal kunne bruges, og ingen skal kunne kendes i den. Her står hele metoden. Kun nøglen til afrundingen er hemmelig.',
    nb: 'Statistikken skal kunne brukes, og ingen skal kunne kjennes igjen i den. Her står hele metoden. Bare nøkkelen til avrundingen er hemmelig.',
    en: 'The statistics are to be useful, and nobody is to be recognised in them. The whole method stands here. Only the key of the rounding is secret.',
  },
  officer: {
    da: 'Beskrivelsen er udviklernes; kommunens databeskyttelsesrådgiver bekræfter den.',
    nb: 'Beskrivelsen er utviklernes; kommunens personvernombud bekrefter den.',
    en: 'The description is the developers’; the municipality’s data protection officer confirms it.',
  },

  countedTitle: { da: 'Hvad der tælles', nb: 'Hva som telles', en: 'What is counted' },
  countedNeed: {
    da: 'Behov: en person har et behov på et punkt i hjulet, når det aftalte niveau ligger under kravet. Er der intet aftalt niveau, tælles der intet behov.',
    nb: 'Behov: en person har et behov på et punkt i hjulet når det avtalte nivået ligger under kravet. Finnes det ikke noe avtalt nivå, telles det ikke noe behov.',
    en: 'Needs: a person has a need on an element of the wheel when the agreed level lies below the requirement. Without an agreed level no need is counted.',
  },
  countedPlan: {
    da: 'Planpunkter: et åbent punkt i en plan, som begge har underskrevet, tæller i det år, planen er aftalt for. Af dem tælles de, der ønsker et tværgående tilbud, også for sig.',
    nb: 'Planpunkter: et åpent punkt i en plan som begge har underskrevet, teller i det året planen er avtalt for. Av dem telles de som ønsker et tverrgående tilbud, også for seg.',
    en: 'Plan items: an open item of a plan that both have signed counts in the year that the plan was agreed for. Of these, those that wish for a cross-cutting offer are counted by themselves as well.',
  },
  countedHeld: {
    da: 'Samtaler: om årets samtale er holdt.',
    nb: 'Samtaler: om årets samtale er holdt.',
    en: 'Conversations: whether the year’s conversation was held.',
  },
  countedOnce: {
    da: 'Hvert er et ja eller et nej. En person tæller højst én gang i et tal, med sin hovedansættelse. Ord, niveauer, egne vurderinger og navne tælles aldrig, og lokale punkter heller ikke.',
    nb: 'Hvert er et ja eller et nei. En person teller høyst én gang i et tall, med hovedstillingen sin. Ord, nivåer, egne vurderinger og navn telles aldri, og lokale punkter heller ikke.',
    en: 'Each is a yes or a no. A person counts at most once in a number, with the primary employment. Words, levels, self-assessments and names are never counted, nor are local elements.',
  },
  countedNothingElse: {
    da: 'Der findes ingen anden statistik over personligt indhold: ingen gennemsnit, ingen højeste eller laveste, intet for et team eller en enhed.',
    nb: 'Det finnes ingen annen statistikk over personlig innhold: ingen gjennomsnitt, ingen høyeste eller laveste, ingenting for et team eller en enhet.',
    en: 'There is no other statistic on personal content: no means, no highest or lowest, nothing for a team or a unit.',
  },

  groupsTitle: { da: 'Hvem der tælles sammen', nb: 'Hvem som telles sammen', en: 'Who is counted together' },
  groupsCentres: {
    da: 'Tallene gælder kommunen og dens centre. Et center med under ti personer, eller hvor én leders team kun efterlader en til fire andre, lægges sammen med det næstmindste, til ingen gruppe er for lille. Ledere og medarbejdere er hver sin inddeling.',
    nb: 'Tallene gjelder kommunen og sentrene. Et senter med under ti personer, eller der én leders team bare etterlater én til fire andre, legges sammen med det nest minste, til ingen gruppe er for liten. Ledere og medarbeidere er hver sin inndeling.',
    en: 'The numbers are about the municipality and its centres. A centre with fewer than ten people, or where one leader’s team leaves only one to four others, is put together with the next smallest until no group is too small. Leaders and employees are divided each by themselves.',
  },
  groupsColumns: {
    da: 'Gælder et punkt for færre end ti i en gruppe, vises det kun for hele kommunen, og gælder det for færre end ti der, vises det ikke.',
    nb: 'Gjelder et punkt for færre enn ti i en gruppe, vises det bare for hele kommunen, og gjelder det for færre enn ti der, vises det ikke.',
    en: 'Where an element applies to fewer than ten of a group it is shown for the whole municipality only, and with fewer than ten there not at all.',
  },
  groupsSplit: {
    da: 'Inden for et år kan grupper lægges sammen, men aldrig deles. En ny gruppe vises først, når den adskiller sig fra hver tidligere med ingen eller mindst ti personer.',
    nb: 'Innenfor et år kan grupper legges sammen, men aldri deles. En ny gruppe vises først når den skiller seg fra hver tidligere med ingen eller minst ti personer.',
    en: 'Within a year groups may be put together but never divided. A new group is shown only when it differs from every earlier one by nobody or by at least ten people.',
  },

  releasesTitle: { da: 'Udgaver', nb: 'Utgaver', en: 'Releases' },
  releasesFrozen: {
    da: 'Alt, der vises, står i udgaver, som tælles én dag og aldrig ændres. Der udkommer højst fire om året, medmindre kommunen har fastsat andet; flere kræver en begrundelse. Intet regnes ud, når nogen spørger.',
    nb: 'Alt som vises, står i utgaver som telles én dag og aldri endres. Det kommer ut høyst fire i året, med mindre kommunen har fastsatt noe annet; flere krever en begrunnelse. Ingenting regnes ut når noen spør.',
    en: 'Everything shown stands in releases that count one day and never change. At most four a year come out unless the municipality has set otherwise; more take a reason. Nothing is worked out when somebody asks.',
  },
  releasesPreview: {
    da: 'Før udgivelsen ser Uddannelseshuset kun opbygningen, aldrig et tal, og kontrollens ja eller nej til hver regel som helhed.',
    nb: 'Før utgivelsen ser personal- og organisasjonsavdelingen bare oppbygningen, aldri et tall, og kontrollens ja eller nei til hver regel som helhet.',
    en: 'Before publishing, the training house sees the structure alone, never a number, and the checks’ yes or no to each rule as a whole.',
  },
  releasesRefresh: {
    da: 'En gruppe tælles kun på ny, når mindst ti af dens personer har fået noget ændret, er kommet til eller er rejst siden sidst. Et tal flytter sig kun, hvis det flytter sig mindst syv mindre end antallet af dem, der kan have flyttet det den vej: opad dem, der blev og kom til, nedad dem, der blev og rejste. Ellers står det gamle tal.',
    nb: 'En gruppe telles bare på nytt når minst ti av personene har fått noe endret, er kommet til eller har sluttet siden sist. Et tall flytter seg bare hvis det flytter seg minst sju mindre enn antallet av dem som kan ha flyttet det den veien: oppover de som ble og kom til, nedover de som ble og sluttet. Ellers står det gamle tallet.',
    en: 'A group is counted anew only when at least ten of its people had something changed, joined or left since last time. A number moves only if it moves by at least seven less than the people who can have moved it that way: upwards those who stayed and joined, downwards those who stayed and left. Otherwise the old number stays.',
  },
  releasesShownToo: {
    da: 'Det samme gælder for det afrundede tal, der vises. Et tal, der er højere, end en ny optælling kunne vise, bliver også stående.',
    nb: 'Det samme gjelder for det avrundede tallet som vises. Et tall som er høyere enn en ny opptelling kunne vise, blir også stående.',
    en: 'The same holds for the rounded number that is shown. A number higher than a new count could show stays as well.',
  },
  releasesMerged: {
    da: 'Lægges grupper sammen, vises summen af deres gamle tal, indtil de kan tælles som én; det kræver, at hver af dem har ændret sig nok. Sådan er det også, når et punkt går over til kun at vises for kommunen.',
    nb: 'Legges grupper sammen, vises summen av de gamle tallene til de kan telles som én; det krever at hver av dem har endret seg nok. Slik er det også når et punkt går over til bare å vises for kommunen.',
    en: 'Where groups are put together, the sum of their old numbers is shown until they can be counted as one, which takes that each of them changed enough. So it is, too, where an element comes to be shown for the municipality only.',
  },
  releasesNoMark: {
    da: 'Om et tal er nyt eller gammelt, kan ikke ses på det. Gruppen viser én dato: hvornår mindst ti af dens personer sidst havde ændret sig.',
    nb: 'Om et tall er nytt eller gammelt, kan ikke ses på det. Gruppen viser én dato: når minst ti av personene sist hadde endret seg.',
    en: 'Whether a number is new or old cannot be seen on it. The group shows one date: when at least ten of its people had last changed.',
  },

  roundingTitle: { da: 'Sådan rundes der af', nb: 'Slik rundes det av', en: 'How it is rounded' },
  roundingFives: {
    da: 'Hvert tal rundes ved lodtrækning op eller ned til et tal, der går op i fem. Tallene er rigtige i gennemsnit, og centrenes giver altid tilsammen kommunens. Intet tal er højere end gruppen rundet ned til fem.',
    nb: 'Hvert tall rundes ved loddtrekning opp eller ned til et tall som går opp i fem. Tallene er riktige i gjennomsnitt, og sentrenes gir alltid til sammen kommunens. Ingen tall er høyere enn gruppen rundet ned til fem.',
    en: 'Each number is rounded up or down to a multiple of five by drawing lots. The numbers are right on average, and the centres’ always add up to the municipality’s. No number is higher than the group rounded down to five.',
  },
  roundingKey: {
    da: 'Loddet følger af en hemmelig nøgle, punktet, gruppen og tallet selv (HMAC-SHA-256). Det samme antal giver derfor altid det samme lod, og ingen kan spørge igen og tage gennemsnittet.',
    nb: 'Loddet følger av en hemmelig nøkkel, punktet, gruppen og tallet selv (HMAC-SHA-256). Det samme antallet gir derfor alltid det samme loddet, og ingen kan spørre igjen og ta gjennomsnittet.',
    en: 'The lot follows from a secret key, the element, the group and the number itself (HMAC-SHA-256). So the same count always draws the same lot, and nobody can ask again and take the mean.',
  },
  roundingShown: {
    da: 'I felterne står andelen i trin på fem procent, »cirka«. Åbner man et felt, står antallet: 0 læses »under 5«, 5 »cirka 5«. Et område er summen af sine punkter. Alt andet, der vises, også rækkefølge, farver, forskelle, forslag og filer, regnes ud af de viste tal alene.',
    nb: 'I feltene står andelen i trinn på fem prosent, «cirka». Åpner man et felt, står antallet: 0 leses «under 5», 5 «cirka 5». Et område er summen av punktene sine. Alt annet som vises, også rekkefølge, farger, forskjeller, forslag og filer, regnes ut av de viste tallene alene.',
    en: 'The cells print the share in steps of five per cent, “about”. Opened, a cell prints the count: 0 reads “under 5”, 5 “about 5”. An area is the sum of its elements. Everything else that is shown, order, colours, differences, proposals and files too, is worked out from the shown numbers alone.',
  },
  roundingOff: {
    da: 'Et tal for et center, der er beregnet på ny, ligger højst fire fra det rigtige. Summer og tal, der er blevet stående, kan ligge længere fra.',
    nb: 'Et tall for et senter som er beregnet på nytt, ligger høyst fire fra det riktige. Summer og tall som er blitt stående, kan ligge lenger unna.',
    en: 'A centre’s number that was drawn anew is off by at most four. Totals and numbers that stayed may be off by more.',
  },

  promiseTitle: { da: 'Hvad der loves', nb: 'Hva som loves', en: 'What is promised' },
  promise: {
    da: 'I en udgave og for et punkt kan op til tre personer, der lægger sammen, hvad de ved om sig selv, ikke blive sikre på noget om nogen anden, selv om de kender metoden, organisationen og alle viste tal.',
    nb: 'I en utgave og for et punkt kan opptil tre personer som legger sammen det de vet om seg selv, ikke bli sikre på noe om noen andre, selv om de kjenner metoden, organisasjonen og alle viste tall.',
    en: 'In one release and for one element, up to three people who pool what they know about themselves cannot become certain of anything about anybody else, even when they know the method, the organisation and every number shown.',
  },
  promiseTried: {
    da: 'Det er efterprøvet: et program, der kender metoden, gennemgår alle muligheder i små kommuner, også over to og tre udgaver, og finder intet. Slås en af reglerne fra, finder det noget.',
    nb: 'Det er etterprøvd: et program som kjenner metoden, går gjennom alle muligheter i små kommuner, også over to og tre utgaver, og finner ingenting. Slås en av reglene av, finner det noe.',
    en: 'This was tried: a program that knows the method goes through every possibility in small municipalities, over two and three releases too, and finds nothing. With one of the rules switched off it finds something.',
  },
  limitsTitle: { da: 'Hvad der ikke loves', nb: 'Hva som ikke loves', en: 'What is not promised' },
  limitsLeader: {
    da: 'En leder, der kender et helt team, kan en sjælden gang slutte, at ingen andre i gruppen har et behov.',
    nb: 'En leder som kjenner et helt team, kan en sjelden gang slutte at ingen andre i gruppen har et behov.',
    en: 'A leader who knows a whole team may now and then infer that nobody else in the group has a need.',
  },
  limitsMany: {
    da: 'Det, der er sandsynligt uden at være sikkert; det, flere punkter eller mange udgaver tilsammen fortæller; og det, fire eller flere, der går sammen, kan finde ud af.',
    nb: 'Det som er sannsynlig uten å være sikkert; det flere punkter eller mange utgaver til sammen forteller; og det fire eller flere som går sammen, kan finne ut.',
    en: 'What is likely without being certain; what several elements or many releases tell together; and what four or more who join forces can find out.',
  },
  limitsElsewhere: {
    da: 'Det, kalendere, kursuslister og referater fortæller, og det, den kan se, som har både database og nøgle.',
    nb: 'Det kalendere, kurslister og referater forteller, og det den kan se som har både database og nøkkel.',
    en: 'What calendars, course lists and minutes tell, and what whoever holds both database and key can see.',
  },

  keptTitle: { da: 'Hvad der gemmes', nb: 'Hva som lagres', en: 'What is kept' },
  kept: {
    da: 'For at kunne se, om ti har ændret sig, gemmes de rigtige antal og for hver person to koder, der er lavet med nøglen: hvem det er, og hvad der tæller. Uden nøglen siger de ingenting. Kun den del af programmet, der laver udgaverne, kan læse dem, og de udskiftes ved hver ny optælling.',
    nb: 'For å kunne se om ti har endret seg, lagres de riktige antallene og for hver person to koder som er laget med nøkkelen: hvem det er, og hva som teller. Uten nøkkelen sier de ingenting. Bare den delen av programmet som lager utgavene, kan lese dem, og de byttes ut ved hver ny opptelling.',
    en: 'To see whether ten have changed, the true counts are kept, and for each person two codes made with the key: who it is, and what counts. Without the key they say nothing. Only the part of the program that makes the releases can read them, and they are replaced with each new count.',
  },

  proposalsTitle: { da: 'Forslag til tilbud', nb: 'Forslag til tilbud', en: 'Proposals for offers' },
  proposals: {
    da: 'Et center efterspørger en kompetence, når dets felt viser fem eller flere åbne planpunkter i udgavens år. Efterspørger mindst to centre den, foreslås den som tilbud. Behov afgør kun rækkefølgen.',
    nb: 'Et senter etterspør en kompetanse når feltet viser fem eller flere åpne planpunkter i utgavens år. Etterspør minst to sentre den, foreslås den som tilbud. Behov avgjør bare rekkefølgen.',
    en: 'A centre asks for a competence when its cell shows five or more open plan items in the release’s year. When at least two centres ask for it, it is proposed as an offer. Needs only decide the order.',
  },

  mineTitle: { da: 'Hvad der tælles af mit', nb: 'Hva som telles av mitt', en: 'What is counted of mine' },
  mineHint: {
    da: 'Blev der talt i dag, var dette alt, hvad der kom med fra dig. Kun du ser det her.',
    nb: 'Ble det telt i dag, var dette alt som kom med fra deg. Bare du ser dette.',
    en: 'If a release were counted today, this would be all of yours in it. Only you see this.',
  },
  mineNothing: {
    da: 'Intet af dit tælles i dag.',
    nb: 'Ingenting av ditt telles i dag.',
    en: 'Nothing of yours is counted today.',
  },
  mineCentre: { da: 'Tælles med i', nb: 'Telles med i', en: 'Counted with' },
  mineNeeds: { da: 'Behov', nb: 'Behov', en: 'Needs' },
  minePlans: { da: 'Åbne planpunkter {year}', nb: 'Åpne planpunkter {year}', en: 'Open plan items {year}' },
  mineOffers: {
    da: 'Heraf med ønske om tværgående tilbud',
    nb: 'Av disse med ønske om tverrgående tilbud',
    en: 'Of these with a wish for a cross-cutting offer',
  },
  mineHeld: { da: 'Årets samtale', nb: 'Årets samtale', en: 'The year’s conversation' },
  mineIsHeld: { da: 'Tæller som holdt', nb: 'Teller som holdt', en: 'Counts as held' },
  mineIsNotHeld: { da: 'Tæller ikke som holdt', nb: 'Teller ikke som holdt', en: 'Does not count as held' },
  none: { da: 'Ingen', nb: 'Ingen', en: 'None' },
} satisfies Messages;
