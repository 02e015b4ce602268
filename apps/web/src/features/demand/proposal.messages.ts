import type { ProposalDecisionKind } from '../../lib/graphql/schema-types.generated.ts';
import type { Message, Messages } from '../../lib/i18n.ts';

/** What was decided, as a word. */
export const decisionMessages: Record<ProposalDecisionKind, Message> = {
  TAKE_UP: { da: 'Taget op', nb: 'Tatt opp', en: 'Taken up' },
  POSTPONE: { da: 'Udsat', nb: 'Utsatt', en: 'Postponed' },
  REJECT: { da: 'Afvist', nb: 'Avvist', en: 'Rejected' },
};

/** The step that decides, on its button and over its dialog. */
export const decideMessages: Record<ProposalDecisionKind, Message> = {
  TAKE_UP: { da: 'Tag op', nb: 'Ta opp', en: 'Take up' },
  POSTPONE: { da: 'Udsæt', nb: 'Utsett', en: 'Postpone' },
  REJECT: { da: 'Afvis', nb: 'Avvis', en: 'Reject' },
};

/** What follows from a decision. */
export const decideTexts: Record<ProposalDecisionKind, Message> = {
  TAKE_UP: {
    da: 'Uddannelseshuset går videre med et tilbud. Alle, der ser forslagene, ser beslutningen.',
    nb: 'Personal- og organisasjonsavdelingen går videre med et tilbud. Alle som ser forslagene, ser beslutningen.',
    en: 'The training house goes on with an offer. Everybody who sees the proposals sees the decision.',
  },
  POSTPONE: {
    da: 'Forslaget bliver stående og venter. Alle, der ser forslagene, ser hvorfor.',
    nb: 'Forslaget blir stående og venter. Alle som ser forslagene, ser hvorfor.',
    en: 'The proposal stays and waits. Everybody who sees the proposals sees why.',
  },
  REJECT: {
    da: 'Der kommer ikke et tilbud. Alle, der ser forslagene, ser hvorfor.',
    nb: 'Det kommer ikke et tilbud. Alle som ser forslagene, ser hvorfor.',
    en: 'There will be no offer. Everybody who sees the proposals sees why.',
  },
};

export const proposalMessages = {
  lead: {
    da: 'Det, flere centre beder om, i rækkefølge: strategisk før kerne før resten, derefter flest centre.',
    nb: 'Det flere sentre ber om, i rekkefølge: strategisk før kjerne før resten, deretter flest sentre.',
    en: 'What several centres ask for, in order: strategic before core before the rest, then most centres.',
  },
  proposed: { da: 'Foreslået', nb: 'Foreslått', en: 'Proposed' },
  proposedHint: {
    da: 'Et center beder om en kompetence, når det viser mindst 5 åbne planpunkter.',
    nb: 'Et senter ber om en kompetanse når det viser minst 5 åpne planpunkter.',
    en: 'A centre asks for a competence when it shows at least 5 open plan items.',
  },
  missing: { da: 'Mangler ét center', nb: 'Mangler ett senter', en: 'One more centre needed' },
  missingHint: {
    da: 'Kun Uddannelseshuset ser disse. Beder ét center mere om dem, bliver de foreslået.',
    nb: 'Bare personal- og organisasjonsavdelingen ser disse. Ber ett senter til om dem, blir de foreslått.',
    en: 'Only the training house sees these. If one more centre asks for them, they are proposed.',
  },
  plans: {
    da: '{count, plural, one {Ét center viser} other {# centre viser}} 5 eller flere planpunkter',
    nb: '{count, plural, one {Ett senter viser} other {# sentre viser}} 5 eller flere planpunkter',
    en: '{count, plural, one {One centre shows} other {# centres show}} 5 or more plan items',
  },
  minutes: {
    da: '{count, plural, one {ét centers referat} other {# centres referater}} nævner den',
    nb: '{count, plural, one {ett senters referat} other {# sentres referater}} nevner den',
    en: '{count, plural, one {one centre’s minutes name it} other {# centres’ minutes name it}}',
  },
  strategic: { da: 'strategisk', nb: 'strategisk', en: 'strategic' },
  core: { da: 'kerne', nb: 'kjerne', en: 'core' },
  serves: { da: 'tjener', nb: 'tjener', en: 'serves' },
  showAll: { da: 'Vis alle {count}', nb: 'Vis alle {count}', en: 'Show all {count}' },
  showFewer: { da: 'Vis færre', nb: 'Vis færre', en: 'Show fewer' },
  place: { da: '{area} · {wheel}', nb: '{area} · {wheel}', en: '{area} · {wheel}' },
  undecided: { da: 'Ikke besluttet', nb: 'Ikke besluttet', en: 'Not decided' },
  decidedBy: { da: '{name}, {date}', nb: '{name}, {date}', en: '{name}, {date}' },
  undo: { da: 'Fortryd', nb: 'Angre', en: 'Undo' },
  undoOf: {
    da: 'Fortryd beslutningen om {element}',
    nb: 'Angre beslutningen om {element}',
    en: 'Undo the decision on {element}',
  },
  undone: {
    da: 'Beslutningen er taget tilbage',
    nb: 'Beslutningen er trukket tilbake',
    en: 'The decision is taken back',
  },
  stepOn: { da: '{step}: {element}', nb: '{step}: {element}', en: '{step}: {element}' },
  reason: { da: 'Begrundelse', nb: 'Begrunnelse', en: 'Reason' },
  reasonHint: {
    da: 'En eller to sætninger. Nævn ingen personer.',
    nb: 'En eller to setninger. Ikke nevn personer.',
    en: 'A sentence or two. Name nobody.',
  },
  reasonOptional: { da: 'kan udelades', nb: 'kan utelates', en: 'optional' },
  cancel: { da: 'Annullér', nb: 'Avbryt', en: 'Cancel' },
  done: { da: 'Beslutningen er gemt', nb: 'Beslutningen er lagret', en: 'The decision is saved' },
  emptyTitle: {
    da: 'Ingen forslag i denne udgave',
    nb: 'Ingen forslag i denne utgaven',
    en: 'No proposals in this release',
  },
  emptyText: {
    da: 'Når nok centre viser 5 eller flere åbne planpunkter på samme kompetence, står den her.',
    nb: 'Når nok sentre viser 5 eller flere åpne planpunkter på samme kompetanse, står den her.',
    en: 'Once enough centres show 5 or more open plan items on the same competence, it stands here.',
  },
} satisfies Messages;
