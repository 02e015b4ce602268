import type { ApprovalSide } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

export const approvalSideMessages: Record<ApprovalSide, Message> = {
  MANAGEMENT: { da: 'Ledelsen', nb: 'Ledelsen', en: 'Management' },
  EMPLOYEE: { da: 'Medarbejderne', nb: 'De ansatte', en: 'Employees' },
};

/** Input from the A-MEDs, the meeting, the decisions and a step of the committee's own. */
export const reviewStepPartMessages = {
  inputTitle: { da: 'Hør enhederne', nb: 'Hør enhetene', en: 'Hear the units' },
  inputLead: {
    da: 'Hvert A-MED i centret kan sende sine behov, projekter og lokale tiltag. Teksten ses her, når den er sendt.',
    nb: 'Hvert A-MED i senteret kan sende behov, prosjekter og lokale tiltak. Teksten vises her når den er sendt.',
    en: 'Each A-MED of the centre can send its needs, projects and local measures. The text shows here once it is sent.',
  },
  ask: { da: 'Bed om indspil', nb: 'Be om innspill', en: 'Ask for input' },
  askHint: {
    da: 'Alle A-MED i centret får en mail. Du kan sætte en ny dag senere.',
    nb: 'Alle A-MED i senteret får en e-post. Du kan sette en ny dag senere.',
    en: 'Every A-MED of the centre gets a mail. You can set another day later.',
  },
  lastDay: { da: 'Sidste dag', nb: 'Siste dag', en: 'Last day' },
  askAgain: { da: 'Sæt en ny sidste dag', nb: 'Sett en ny siste dag', en: 'Set another last day' },
  asked: { da: 'A-MED er spurgt.', nb: 'A-MED er spurt.', en: 'The A-MEDs are asked.' },
  askedUntil: {
    da: 'De er bedt om at sende senest {date}.',
    nb: 'De er bedt om å sende senest {date}.',
    en: 'They are asked to send by {date}.',
  },
  notAsked: { da: 'De er ikke spurgt.', nb: 'De er ikke spurt.', en: 'They have not been asked.' },
  answered: {
    da: '{sent} af {n} har sendt',
    nb: '{sent} av {n} har sendt',
    en: '{sent} of {n} have sent',
  },
  discussTitle: { da: 'Drøft dagsordenen', nb: 'Drøft dagsordenen', en: 'Discuss the agenda' },
  discussLead: {
    da: 'I mødet tager I dagsordenen punkt for punkt. Alle ser det samme, på lærredet og på deres egen skærm.',
    nb: 'I møtet tar dere dagsordenen punkt for punkt. Alle ser det samme, på lerretet og på sin egen skjerm.',
    en: 'In the meeting you take the agenda point by point. Everybody sees the same, on the wall and on their own screen.',
  },
  hold: { da: 'Begynd mødet', nb: 'Begynn møtet', en: 'Begin the meeting' },
  holdTitle: { da: 'Begynde mødet nu?', nb: 'Begynne møtet nå?', en: 'Begin the meeting now?' },
  holdText: {
    da: 'Drøftelsen regnes for holdt i dag. I kan stadig skrive i dagsorden, beslutninger og referat.',
    nb: 'Drøftingen regnes som holdt i dag. Dere kan fortsatt skrive i dagsorden, vedtak og referat.',
    en: 'The review counts as held today. You can still write agenda, decisions and minutes.',
  },
  holdYes: { da: 'Ja, begynd', nb: 'Ja, begynn', en: 'Yes, begin' },
  holdNo: { da: 'Ikke endnu', nb: 'Ikke ennå', en: 'Not yet' },
  held: { da: 'Mødet er begyndt.', nb: 'Møtet er begynt.', en: 'The meeting has begun.' },
  room: { da: 'Gå til mødet', nb: 'Gå til møtet', en: 'Go to the meeting' },
  callFirst: {
    da: 'Mødet kan begynde, når det er indkaldt.',
    nb: 'Møtet kan begynne når det er innkalt.',
    en: 'The meeting can begin once it is called.',
  },
  concludeTitle: { da: 'Saml beslutningerne', nb: 'Samle vedtakene', en: 'Gather the decisions' },
  concludeLead: {
    da: 'De behov og projekter, centret går videre med. I retter dem og stemmer med prikker i mødet.',
    nb: 'Behovene og prosjektene senteret går videre med. Dere retter dem og stemmer med prikker i møtet.',
    en: 'The needs and projects that the centre goes on with. You change them and vote with dots in the meeting.',
  },
  voteNONE: { da: 'Der er ikke stemt.', nb: 'Det er ikke stemt.', en: 'No vote was taken.' },
  voteOPEN: { da: 'Afstemningen er åben.', nb: 'Avstemningen er åpen.', en: 'The vote is open.' },
  voteCLOSED: { da: 'Afstemningen er lukket.', nb: 'Avstemningen er lukket.', en: 'The vote is closed.' },
  ownTitle: { da: 'Jeres eget trin', nb: 'Deres eget steg', en: 'A step of your own' },
  done: { da: 'Det er gjort', nb: 'Det er gjort', en: 'It is done' },
  doneSaid: { da: 'Trinet er gjort.', nb: 'Steget er gjort.', en: 'The step is done.' },
  notDoneSaid: { da: 'Trinet er ikke gjort endnu.', nb: 'Steget er ikke gjort ennå.', en: 'The step is not done yet.' },
} satisfies Messages;

/** Approval and sending of the minutes, as the guided way tells them. */
export const reviewMinutesMessages = {
  title: { da: 'Godkend og send referatet', nb: 'Godkjenn og send referatet', en: 'Approve and send the minutes' },
  lead: {
    da: 'Referatet skal altid med: begge sider godkender det, og Uddannelseshuset kvitterer.',
    nb: 'Referatet skal alltid med: begge sider godkjenner det, og personal- og organisasjonsavdelingen kvitterer.',
    en: 'The minutes always come: both sides approve them, and the training house gives a receipt.',
  },
  notYet: {
    da: 'Referatet skrives i mødet, punkt for punkt.',
    nb: 'Referatet skrives i møtet, punkt for punkt.',
    en: 'The minutes are written in the meeting, point by point.',
  },
  correcting: {
    da: 'Version {number} skrives. Versionen før kan stadig læses. Hvorfor: {because}',
    nb: 'Versjon {number} skrives. Versjonen før kan fortsatt leses. Hvorfor: {because}',
    en: 'Version {number} is being written. The one before can still be read. Why: {because}',
  },
  propose: { da: 'Send til godkendelse', nb: 'Send til godkjenning', en: 'Put to approval' },
  proposeTitle: {
    da: 'Sende referatet til godkendelse?',
    nb: 'Sende referatet til godkjenning?',
    en: 'Put the minutes to approval?',
  },
  proposeText: {
    da: 'Referat og beslutninger ligger fast, mens begge sider læser og godkender. Medlemmerne får en mail. Du kan tage det tilbage.',
    nb: 'Referat og vedtak ligger fast mens begge sider leser og godkjenner. Medlemmene får en e-post. Du kan ta det tilbake.',
    en: 'Minutes and decisions stand still while both sides read and approve. Members get a mail. You can take them back.',
  },
  proposed: {
    da: 'Referatet er sendt til godkendelse.',
    nb: 'Referatet er sendt til godkjenning.',
    en: 'The minutes are put to approval.',
  },
  approving: {
    da: 'Referatet er til godkendelse siden {date}.',
    nb: 'Referatet er til godkjenning siden {date}.',
    en: 'The minutes have been put to approval on {date}.',
  },
  approvedBy: {
    da: '{side}: godkendt af {names}',
    nb: '{side}: godkjent av {names}',
    en: '{side}: approved by {names}',
  },
  missing: {
    da: '{side}: {n, plural, one {mangler # godkendelse} other {mangler # godkendelser}}',
    nb: '{side}: {n, plural, one {mangler # godkjenning} other {mangler # godkjenninger}}',
    en: '{side}: {n, plural, one {# approval is missing} other {# approvals are missing}}',
  },
  remarks: {
    da: '{n, plural, one {# bemærkning er åben} other {# bemærkninger er åbne}}',
    nb: '{n, plural, one {# merknad er åpen} other {# merknader er åpne}}',
    en: '{n, plural, one {# remark is open} other {# remarks are open}}',
  },
  read: { da: 'Læs og godkend', nb: 'Les og godkjenn', en: 'Read and approve' },
  readDraft: { da: 'Læs referatet', nb: 'Les referatet', en: 'Read the minutes' },
  takeBack: { da: 'Tag referatet tilbage', nb: 'Ta tilbake referatet', en: 'Take the minutes back' },
  takeBackTitle: { da: 'Tage referatet tilbage?', nb: 'Ta tilbake referatet?', en: 'Take the minutes back?' },
  takeBackText: {
    da: 'Så kan I rette i det. De godkendelser, der er givet, falder bort.',
    nb: 'Da kan dere rette i det. Godkjenningene som er gitt, faller bort.',
    en: 'Then you can change them. Approvals already given fall away.',
  },
  takenBack: { da: 'Referatet er taget tilbage.', nb: 'Referatet er tatt tilbake.', en: 'The minutes are taken back.' },
  no: { da: 'Nej, lad det være', nb: 'Nei, la det være', en: 'No, leave it' },
  approved: {
    da: 'Begge sider godkendte {date}. Det sendes af sig selv næste dag.',
    nb: 'Begge sider godkjente {date}. Det sendes av seg selv neste dag.',
    en: 'Both sides approved on {date}. They go by themselves the next day.',
  },
  send: { da: 'Send nu', nb: 'Send nå', en: 'Send now' },
  sendTitle: { da: 'Sende referatet nu?', nb: 'Sende referatet nå?', en: 'Send the minutes now?' },
  sendText: {
    da: 'Uddannelseshuset modtager det og kvitterer. Alle i centret kan læse det.',
    nb: 'Personal- og organisasjonsavdelingen mottar det og kvitterer. Alle i senteret kan lese det.',
    en: 'The training house receives them and gives a receipt. Everybody in the centre can read them.',
  },
  sent: { da: 'Referatet er sendt.', nb: 'Referatet er sendt.', en: 'The minutes are sent.' },
  versions: { da: 'Sendte versioner', nb: 'Sendte versjoner', en: 'Sent versions' },
  version: {
    da: 'Version {number}, sendt {date}',
    nb: 'Versjon {number}, sendt {date}',
    en: 'Version {number}, sent on {date}',
  },
  replaced: { da: 'Erstattet', nb: 'Erstattet', en: 'Replaced' },
  correct: { da: 'Ret referatet', nb: 'Rett referatet', en: 'Correct the minutes' },
  correctHint: {
    da: 'I skriver en ny version. Den gamle kan læses, til den nye er sendt, og bliver gemt.',
    nb: 'Dere skriver en ny versjon. Den gamle kan leses til den nye er sendt, og blir tatt vare på.',
    en: 'You write a new version. The old one can be read until the new one is sent, and is kept.',
  },
  because: { da: 'Hvorfor rettes det?', nb: 'Hvorfor rettes det?', en: 'Why is it corrected?' },
  corrected: {
    da: 'I kan nu rette referatet.',
    nb: 'Dere kan nå rette referatet.',
    en: 'You can now correct the minutes.',
  },
} satisfies Messages;

/** Reshaping the process. */
export const reviewShapeMessages = {
  title: { da: 'Tilpas forløbet', nb: 'Tilpass forløpet', en: 'Shape the process' },
  lead: {
    da: 'Udvalget bestemmer selv: udelad trin, flyt dem, og tilføj jeres egne. Referatet bliver altid stående til sidst. Næste år begynder I med den samme form.',
    nb: 'Utvalget bestemmer selv: utelat steg, flytt dem, og legg til egne. Referatet blir alltid stående til slutt. Neste år begynner dere med samme form.',
    en: 'The committee decides: leave out steps, move them, and add your own. The minutes always stay, at the end. Next year you begin with the same shape.',
  },
  leaveOut: { da: 'Udelad', nb: 'Utelat', en: 'Leave out' },
  leaveOutOf: { da: 'Udelad {step}', nb: 'Utelat {step}', en: 'Leave out {step}' },
  takeIn: { da: 'Tag med', nb: 'Ta med', en: 'Take in' },
  takeInOf: { da: 'Tag {step} med', nb: 'Ta med {step}', en: 'Take in {step}' },
  leftOut: { da: 'Udeladt', nb: 'Utelatt', en: 'Left out' },
  saidLeftOut: { da: '{step} er udeladt.', nb: '{step} er utelatt.', en: '{step} is left out.' },
  saidTakenIn: { da: '{step} er taget med.', nb: '{step} er tatt med.', en: '{step} is taken in.' },
  change: { da: 'Ret', nb: 'Rett', en: 'Change' },
  changeOf: { da: 'Ret {step}', nb: 'Rett {step}', en: 'Change {step}' },
  remove: { da: 'Fjern', nb: 'Fjern', en: 'Remove' },
  removeOf: { da: 'Fjern {step}', nb: 'Fjern {step}', en: 'Remove {step}' },
  removed: { da: '{step} er fjernet.', nb: '{step} er fjernet.', en: '{step} is removed.' },
  newStep: { da: 'Tilføj et trin', nb: 'Legg til et steg', en: 'Add a step' },
  name: { da: 'Trinets navn', nb: 'Navnet på steget', en: 'Name of the step' },
  nameHint: {
    da: 'For eksempel: besøg i afdelingerne',
    nb: 'For eksempel: besøk i avdelingene',
    en: 'For example: visits to the departments',
  },
  body: { da: 'Hvad skal der ske?', nb: 'Hva skal skje?', en: 'What is to be done?' },
  add: { da: 'Tilføj trinet', nb: 'Legg til steget', en: 'Add the step' },
  added: { da: 'Trinet er tilføjet.', nb: 'Steget er lagt til.', en: 'The step is added.' },
  save: { da: 'Gem trinet', nb: 'Lagre steget', en: 'Save the step' },
  saved: { da: 'Trinet er gemt.', nb: 'Steget er lagret.', en: 'The step is saved.' },
  stop: { da: 'Fortryd', nb: 'Angre', en: 'Cancel' },
  always: { da: 'Kommer altid til sidst', nb: 'Kommer alltid til slutt', en: 'Always comes last' },
  toWay: { da: 'Tilbage til drøftelsen', nb: 'Tilbake til drøftingen', en: 'Back to the review' },
} satisfies Messages;
