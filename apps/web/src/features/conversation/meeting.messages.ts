import type { Messages } from '../../lib/i18n.ts';

/** Inviting to a conversation, and moving it. */
export const meetingMessages = {
  inviteTitle: {
    da: '{n, plural, one {Invitér til samtale} other {Invitér til samtaler}}',
    nb: '{n, plural, one {Inviter til samtale} other {Inviter til samtaler}}',
    en: '{n, plural, one {Invite to a conversation} other {Invite to conversations}}',
  },
  inviteLead: {
    da: 'Hver enkelt får en mail med tid, sted og en kalenderfil, og kan begynde at forberede sig.',
    nb: 'Hver enkelt får en e-post med tid, sted og en kalenderfil, og kan begynne å forberede seg.',
    en: 'Each one gets a mail with the time, the place and a calendar file, and can begin to prepare.',
  },
  moveTitle: { da: 'Flyt samtalen', nb: 'Flytt samtalen', en: 'Move the conversation' },
  moveLead: {
    da: '{name} får en mail med det nye, og kalenderen retter sig selv.',
    nb: '{name} får en e-post med det nye, og kalenderen retter seg selv.',
    en: '{name} gets a mail with what is new, and the calendar follows by itself.',
  },
  nobodyTitle: { da: 'Hvem vil du invitere?', nb: 'Hvem vil du invitere?', en: 'Whom would you like to invite?' },
  nobodyText: {
    da: 'Vælg dine medarbejdere i listen over årets samtaler.',
    nb: 'Velg medarbeiderne dine i listen over årets samtaler.',
    en: 'Choose your direct reports in the list of this year’s conversations.',
  },
  toSeason: { da: 'Til årets samtaler', nb: 'Til årets samtaler', en: 'To this year’s conversations' },
  cannotMove: {
    da: 'Samtalen kan ikke flyttes mere',
    nb: 'Samtalen kan ikke flyttes lenger',
    en: 'It can no longer be moved',
  },
  cannotMoveText: {
    da: 'Den er holdt, aflyst eller overtaget af en anden.',
    nb: 'Den er holdt, avlyst eller overtatt av en annen.',
    en: 'It was held, called off or taken over by somebody else.',
  },
  toConversation: { da: 'Til samtalen', nb: 'Til samtalen', en: 'To the conversation' },

  times: { da: 'Hvornår?', nb: 'Når?', en: 'When?' },
  timesHint: {
    da: '{n, plural, one {} other {Foreslået lige efter hinanden på hverdage, uden om samtaler, du allerede har. Ret, hvad du vil.}}',
    nb: '{n, plural, one {} other {Foreslått rett etter hverandre på hverdager, utenom samtaler du allerede har. Endre det du vil.}}',
    en: '{n, plural, one {} other {Suggested one after the other on working days, around conversations you already have. Change what you like.}}',
  },
  day: { da: 'Dag', nb: 'Dag', en: 'Day' },
  dayOf: { da: 'Dag for {name}', nb: 'Dag for {name}', en: 'Day for {name}' },
  time: { da: 'Klokken', nb: 'Klokka', en: 'Time' },
  timeOf: { da: 'Klokken for {name}', nb: 'Klokka for {name}', en: 'Time for {name}' },
  fromFirst: {
    da: 'Læg de andre efter den første',
    nb: 'Legg de andre etter den første',
    en: 'Put the others after the first',
  },
  fromFirstDone: {
    da: 'De andre ligger nu efter den første.',
    nb: 'De andre ligger nå etter den første.',
    en: 'The others now follow the first.',
  },
  minutes: { da: 'Hvor længe?', nb: 'Hvor lenge?', en: 'How long?' },
  minutesChoice: { da: '{n} minutter', nb: '{n} minutter', en: '{n} minutes' },

  where: { da: 'Hvor?', nb: 'Hvor?', en: 'Where?' },
  place: { da: 'Sted', nb: 'Sted', en: 'Place' },
  placeExample: { da: 'For eksempel: mødelokale 2', nb: 'For eksempel: møterom 2', en: 'For example: meeting room 2' },
  link: { da: 'Link til et onlinemøde', nb: 'Lenke til et nettmøte', en: 'Link to an online meeting' },
  linkExample: { da: 'Begynder med https://', nb: 'Begynner med https://', en: 'Begins with https://' },
  placeOrLink: {
    da: 'Skriv et sted, et link eller begge dele.',
    nb: 'Skriv et sted, en lenke eller begge deler.',
    en: 'Say a place, a link or both.',
  },
  note: { da: 'Besked', nb: 'Melding', en: 'Note' },
  noteHint: {
    da: 'Følger med i mailen. Skriv, hvad I skal tale om, ikke noget privat.',
    nb: 'Følger med i e-posten. Skriv hva dere skal snakke om, ikke noe privat.',
    en: 'Goes out with the mail. Say what you will talk about, nothing private.',
  },
  occasion: { da: 'Anledning', nb: 'Anledning', en: 'Occasion' },

  send: {
    da: '{n, plural, one {Send invitationen} other {Send # invitationer}}',
    nb: '{n, plural, one {Send invitasjonen} other {Send # invitasjoner}}',
    en: '{n, plural, one {Send the invitation} other {Send # invitations}}',
  },
  sent: {
    da: '{n, plural, one {Invitationen er sendt.} other {# invitationer er sendt.}}',
    nb: '{n, plural, one {Invitasjonen er sendt.} other {# invitasjoner er sendt.}}',
    en: '{n, plural, one {The invitation is sent.} other {# invitations are sent.}}',
  },
  move: { da: 'Flyt den', nb: 'Flytt den', en: 'Move it' },
  moved: { da: 'Samtalen er flyttet.', nb: 'Samtalen er flyttet.', en: 'The conversation is moved.' },
  conflict: {
    da: 'Samtalen er ændret imens. Den står nu til {meeting}. Flyt den igen, hvis det stadig skal være.',
    nb: 'Samtalen er endret imens. Den står nå til {meeting}. Flytt den igjen hvis det fortsatt skal være.',
    en: 'The conversation was changed meanwhile. It now stands at {meeting}. Move it again if you still want to.',
  },
  facts: { da: 'Godt at vide', nb: 'Verdt å vite', en: 'Worth knowing' },
  seenTitle: { da: 'Hvem ser det?', nb: 'Hvem ser det?', en: 'Who sees it?' },
  seenText: {
    da: 'Invitationen er for dig og den, du inviterer. Dine egne ledere kan se, at samtalen er tilbudt, og intet andet.',
    nb: 'Invitasjonen er for deg og den du inviterer. Lederne dine kan se at samtalen er tilbudt, og ingenting annet.',
    en: 'The invitation is for you and the one you invite. Your own leaders can see that a conversation is offered, and nothing else.',
  },
  prepareTitle: { da: 'Tid til at forberede sig', nb: 'Tid til å forberede seg', en: 'Time to prepare' },
  prepareText: {
    da: 'Begge forbereder sig hver for sig. Intet vises, før begge har sagt, at de er klar. To uger er en god frist.',
    nb: 'Begge forbereder seg hver for seg. Ingenting vises før begge har sagt at de er klare. To uker er en god frist.',
    en: 'Both prepare alone. Nothing shows until both have said that they are ready. Two weeks is a good time.',
  },
} satisfies Messages;
