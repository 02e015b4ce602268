import type { Language } from '../request/language.ts';

type Words = Readonly<Record<Language, string>>;

export const talks: Readonly<Record<'mus' | 'lus' | 'tus' | 'grus', Words>> = {
  mus: { da: 'MUS', nb: 'medarbeidersamtale', en: 'development conversation' },
  lus: { da: 'LUS', nb: 'lederutviklingssamtale', en: 'leader development conversation' },
  tus: { da: 'TUS', nb: 'teamsamtale', en: 'team conversation' },
  grus: { da: 'GRUS', nb: 'teamsamtale', en: 'team conversation' },
};

/** What the entry in the calendar is called; `{committee}` and `{year}` are filled in. */
export const reviewTitle: Words = {
  da: 'C-MED-drøftelse {year}: {committee}',
  nb: 'C-MED-drøfting {year}: {committee}',
  en: 'C-MED review {year}: {committee}',
};

/** `{talk}` and `{when}` are filled in. */
export const meetingMessages = {
  invitation: {
    subject: {
      da: 'Invitation til {talk}: {when}',
      nb: 'Invitasjon til {talk}: {when}',
      en: 'Invitation to a {talk}: {when}',
    },
    opening: {
      da: 'Du er inviteret til {talk}.',
      nb: 'Du er invitert til {talk}.',
      en: 'You are invited to a {talk}.',
    },
  },
  changed: {
    subject: { da: '{talk} er flyttet: {when}', nb: 'Endret {talk}: {when}', en: 'Changed {talk}: {when}' },
    opening: {
      da: 'Tid eller sted for din {talk} er ændret. Det gælder nu:',
      nb: 'Tid eller sted for din {talk} er endret. Dette gjelder nå:',
      en: 'The time or place of your {talk} has changed. This is how it is now:',
    },
  },
  cancelled: {
    subject: { da: '{talk} er aflyst: {when}', nb: 'Avlyst {talk}: {when}', en: 'Cancelled {talk}: {when}' },
    opening: {
      da: 'Din {talk} på dette tidspunkt er aflyst.',
      nb: 'Din {talk} på dette tidspunktet er avlyst.',
      en: 'Your {talk} at this time is cancelled.',
    },
  },
} as const satisfies Record<string, { subject: Words; opening: Words }>;

/** `{committee}`, `{year}` and `{when}` are filled in. */
export const reviewMeetingMessages = {
  invitation: {
    subject: {
      da: 'Invitation til C-MED-drøftelse {year}: {when}',
      nb: 'Invitasjon til C-MED-drøfting {year}: {when}',
      en: 'Invitation to the C-MED review {year}: {when}',
    },
    opening: {
      da: 'Du er inviteret til den årlige drøftelse i {committee}.',
      nb: 'Du er invitert til den årlige drøftingen i {committee}.',
      en: 'You are invited to the yearly review of {committee}.',
    },
  },
  changed: {
    subject: {
      da: 'C-MED-drøftelse {year} er flyttet: {when}',
      nb: 'Endret C-MED-drøfting {year}: {when}',
      en: 'Changed C-MED review {year}: {when}',
    },
    opening: {
      da: 'Tid eller sted for drøftelsen i {committee} er ændret. Det gælder nu:',
      nb: 'Tid eller sted for drøftingen i {committee} er endret. Dette gjelder nå:',
      en: 'The time or place of the review of {committee} has changed. This is how it is now:',
    },
  },
  cancelled: {
    subject: {
      da: 'C-MED-drøftelse {year} er aflyst: {when}',
      nb: 'Avlyst C-MED-drøfting {year}: {when}',
      en: 'Cancelled C-MED review {year}: {when}',
    },
    opening: {
      da: 'Drøftelsen i {committee} på dette tidspunkt er aflyst.',
      nb: 'Drøftingen i {committee} på dette tidspunktet er avlyst.',
      en: 'The review of {committee} at this time is cancelled.',
    },
  },
} as const satisfies Record<keyof typeof meetingMessages, { subject: Words; opening: Words }>;

/** `{committee}`, `{year}`, `{day}` and `{receipt}` are filled in. */
export const reviewMessages = {
  review_papers: {
    subject: {
      da: 'Dagsorden til C-MED-drøftelse {year}: {committee}',
      nb: 'Dagsorden til C-MED-drøfting {year}: {committee}',
      en: 'Agenda of the C-MED review {year}: {committee}',
    },
    opening: {
      da: 'Dagsordenen til den årlige drøftelse i {committee} er klar. Du kan læse den i Medhjul.',
      nb: 'Dagsordenen til den årlige drøftingen i {committee} er klar. Du kan lese den i Medhjul.',
      en: 'The agenda of the yearly review of {committee} is ready. You can read it in Medhjul.',
    },
  },
  review_reminder: {
    subject: {
      da: 'Årets drøftelse i {committee}: referatet sendes senest {day}',
      nb: 'Årets drøfting i {committee}: referatet sendes innen {day}',
      en: 'The yearly review of {committee}: minutes are due on {day}',
    },
    opening: {
      da: 'Uddannelseshuset har endnu ikke modtaget referatet af drøftelsen i {committee} for {year}. Fristen er {day}.',
      nb: 'Personal- og organisasjonsavdelingen har ennå ikke mottatt referatet fra drøftingen i {committee} for {year}. Fristen er {day}.',
      en: 'The training house has not received the minutes of the review of {committee} for {year} yet. They are due on {day}.',
    },
  },
  med_input_asked: {
    subject: {
      da: 'A-MED-indspil til C-MED-drøftelse {year}: senest {day}',
      nb: 'A-MED-innspill til C-MED-drøfting {year}: innen {day}',
      en: 'A-MED input to the C-MED review {year}: by {day}',
    },
    opening: {
      da: 'C-MED beder om indspil fra {committee} til årets drøftelse. Fristen er {day}.',
      nb: 'C-MED ber om innspill fra {committee} til årets drøfting. Fristen er {day}.',
      en: 'The C-MED asks {committee} for input to this year’s review. The last day is {day}.',
    },
  },
  minutes_draft: {
    subject: {
      da: 'Referat til godkendelse: {committee} {year}',
      nb: 'Referat til godkjenning: {committee} {year}',
      en: 'Minutes to approve: {committee} {year}',
    },
    opening: {
      da: 'Referatet af drøftelsen i {committee} for {year} venter på godkendelse. Du kan læse det og skrive bemærkninger i Medhjul.',
      nb: 'Referatet fra drøftingen i {committee} for {year} venter på godkjenning. Du kan lese det og skrive merknader i Medhjul.',
      en: 'The minutes of the review of {committee} for {year} wait for approval. You can read them and remark on them in Medhjul.',
    },
  },
  minutes_sent: {
    subject: {
      da: 'Referatet er sendt: kvittering {receipt}',
      nb: 'Referatet er sendt: kvittering {receipt}',
      en: 'The minutes are sent: receipt {receipt}',
    },
    opening: {
      da: 'Uddannelseshuset har modtaget referatet af drøftelsen i {committee} for {year}. Kvitteringen har nummer {receipt}.',
      nb: 'Personal- og organisasjonsavdelingen har mottatt referatet fra drøftingen i {committee} for {year}. Kvitteringen har nummer {receipt}.',
      en: 'The training house has received the minutes of the review of {committee} for {year}. The number of the receipt is {receipt}.',
    },
  },
  minutes_received: {
    subject: {
      da: 'Nyt referat: {committee} {year}',
      nb: 'Nytt referat: {committee} {year}',
      en: 'New minutes: {committee} {year}',
    },
    opening: {
      da: '{committee} har sendt referatet af drøftelsen for {year}. Du kan læse det i Medhjul.',
      nb: '{committee} har sendt referatet fra drøftingen for {year}. Du kan lese det i Medhjul.',
      en: '{committee} has sent the minutes of the review for {year}. You can read them in Medhjul.',
    },
  },
} as const satisfies Record<string, { subject: Words; opening: Words }>;

export const labels = {
  when: { da: 'Tid', nb: 'Tid', en: 'Time' },
  place: { da: 'Sted', nb: 'Sted', en: 'Place' },
  link: { da: 'Link til mødet', nb: 'Lenke til møtet', en: 'Link to the meeting' },
} as const satisfies Record<string, Words>;

export const texts = {
  note: {
    da: 'Der er en besked med invitationen. Du kan læse den i Medhjul.',
    nb: 'Det er en beskjed med invitasjonen. Du kan lese den i Medhjul.',
    en: 'There is a message with the invitation. You can read it in Medhjul.',
  },
  open: { da: 'Åbn i Medhjul', nb: 'Åpne i Medhjul', en: 'Open in Medhjul' },
  closing: {
    da: 'Mailen er sendt af Medhjul for {municipality}. Den kan ikke besvares.',
    nb: 'E-posten er sendt av Medhjul for {municipality}. Den kan ikke besvares.',
    en: 'Medhjul sent this mail for {municipality}. It cannot be answered.',
  },
  greeting: { da: 'Hej {name}', nb: 'Hei {name}', en: 'Hello {name}' },
} as const satisfies Record<string, Words>;

/** `{talk}` and `{day}` are filled in. */
export const consentMessages = {
  subject: {
    da: 'Skal {talk} træde i stedet for MUS? Svar senest {day}',
    nb: 'Skal {talk} erstatte medarbeidersamtalen? Svar innen {day}',
    en: 'Shall a {talk} replace your own conversation? Answer by {day}',
  },
  opening: {
    da: 'Din leder foreslår, at teamet holder {talk} i stedet for MUS i år. Svar senest {day}. Dit svar er dit eget: ingen får at vide, hvad du svarer.',
    nb: 'Lederen din foreslår at teamet holder {talk} i stedet for medarbeidersamtaler i år. Svar innen {day}. Svaret ditt er ditt eget: ingen får vite hva du svarer.',
    en: 'Your leader suggests that the team holds a {talk} instead of each one’s own conversation this year. Answer by {day}. Your answer is your own: nobody is told what you answer.',
  },
} as const satisfies Record<string, Words>;

/** That somebody's records were opened; why stands in the product. */
export const glassMessages = {
  subject: {
    da: 'Der er givet særlig adgang til dine oplysninger',
    nb: 'Det er gitt særskilt tilgang til opplysningene dine',
    en: 'Special access to your records was given',
  },
  opening: {
    da: 'Databeskyttelsesrådgiveren har fået adgang til at læse noget, der er skrevet ned om dig. En anden har godkendt det, og adgangen lukker senest efter en time. I Medhjul kan du se, hvad det gælder, og hvorfor.',
    nb: 'Personvernombudet har fått tilgang til å lese noe som er skrevet ned om deg. En annen har godkjent det, og tilgangen lukkes senest etter en time. I Medhjul kan du se hva det gjelder, og hvorfor.',
    en: 'The data protection officer was given access to read something that is written down about you. Somebody else approved it, and the access closes after an hour at the latest. In Medhjul you can see what it concerns, and why.',
  },
} as const satisfies Record<string, Words>;

/** `{day}` is filled in. */
export const reminderMessages = {
  invite: {
    subject: {
      da: 'Årets samtaler: tilbyd dem senest {day}',
      nb: 'Årets samtaler: tilby dem innen {day}',
      en: 'This year’s conversations: offer them by {day}',
    },
    opening: {
      da: 'En eller flere i dit team har endnu ikke fået tilbudt årets samtale. Fristen er {day}.',
      nb: 'Én eller flere i teamet ditt har ennå ikke fått tilbud om årets samtale. Fristen er {day}.',
      en: 'Somebody in your team has not been offered this year’s conversation yet. The date is {day}.',
    },
  },
  prepare: {
    subject: {
      da: 'Forbered din samtale: {day}',
      nb: 'Forbered samtalen din: {day}',
      en: 'Prepare your conversation: {day}',
    },
    opening: {
      da: 'Du har en samtale {day}. Du kan forberede dig i Medhjul.',
      nb: 'Du har en samtale {day}. Du kan forberede deg i Medhjul.',
      en: 'You have a conversation on {day}. You can prepare for it in Medhjul.',
    },
  },
  hold: {
    subject: {
      da: 'Blev samtalen holdt? {day}',
      nb: 'Ble samtalen holdt? {day}',
      en: 'Was the conversation held? {day}',
    },
    opening: {
      da: 'En samtale var aftalt til {day}. Den er ikke skrevet ned som holdt.',
      nb: 'En samtale var avtalt til {day}. Den er ikke registrert som holdt.',
      en: 'A conversation was arranged for {day}. It is not noted as held.',
    },
  },
  sign: {
    subject: {
      da: 'En plan venter på din underskrift',
      nb: 'En plan venter på signaturen din',
      en: 'A plan waits for your signature',
    },
    opening: {
      da: 'En aftalt plan mangler din underskrift. Fristen er {day}.',
      nb: 'En avtalt plan mangler signaturen din. Fristen er {day}.',
      en: 'An agreed plan is not signed by you yet. The date is {day}.',
    },
  },
  plan: {
    subject: {
      da: 'Lav den personlige udviklingsplan',
      nb: 'Lag den personlige utviklingsplanen',
      en: 'Make the personal development plan',
    },
    opening: {
      da: 'Efter samtalen hører en personlig udviklingsplan. Fristen er {day}.',
      nb: 'Etter samtalen hører en personlig utviklingsplan. Fristen er {day}.',
      en: 'A personal development plan belongs to the conversation. The date is {day}.',
    },
  },
  follow_up: {
    subject: {
      da: 'Bruges det lærte? To spørgsmål',
      nb: 'Blir det lærte brukt? To spørsmål',
      en: 'Is what was learnt used? Two questions',
    },
    opening: {
      da: 'Noget i en plan er lært. Svar på to korte spørgsmål om, hvordan det bruges. Fristen er {day}.',
      nb: 'Noe i en plan er lært. Svar på to korte spørsmål om hvordan det brukes. Fristen er {day}.',
      en: 'Something in a plan is learnt. Answer two short questions about how it is used. The date is {day}.',
    },
  },
  absence_talk: {
    subject: {
      da: 'Tilbyd en samtale senest {day}',
      nb: 'Tilby en samtale innen {day}',
      en: 'Offer a conversation by {day}',
    },
    opening: {
      da: 'En i dit team skal have tilbudt en samtale senest {day}.',
      nb: 'En i teamet ditt skal få tilbud om en samtale innen {day}.',
      en: 'Somebody in your team is to be offered a conversation by {day}.',
    },
  },
  consent: {
    subject: {
      da: 'Svar om teamets samtale senest {day}',
      nb: 'Svar om teamets samtale innen {day}',
      en: 'Answer about the team’s conversation by {day}',
    },
    opening: {
      da: 'Du har endnu ikke svaret om teamets samtale. Fristen er {day}.',
      nb: 'Du har ennå ikke svart om teamets samtale. Fristen er {day}.',
      en: 'You have not answered about the team’s conversation yet. The date is {day}.',
    },
  },
} as const satisfies Record<string, { subject: Words; opening: Words }>;
