import type { Context } from './context.ts';
import { forbidden, unauthenticated } from './errors.ts';
import { isDirector, isInCentreCouncil, type Viewer } from './viewer.ts';

/**
 * Who may ask for an operation at all, before any object is looked at. Which objects answer is decided by the services
 * and, once more, by row-level security. The words end up in docs/access-matrix.md.
 */
export interface AccessRule {
  readonly words: string;
  check(ctx: Context): void;
}

const signedInAs = (words: string, may: (viewer: Viewer) => boolean): AccessRule => ({
  words,
  check(ctx) {
    if (!ctx.state.viewer) throw unauthenticated();
    if (!may(ctx.state.viewer)) throw forbidden();
  },
});

/** True for leaders in their part, and for directors everywhere: the ability and the guard are this one function. */
export const maySetRequirements = (viewer: Viewer) => viewer.leadsTeam || viewer.leadsUnit || isDirector(viewer);

/** Matrix row 23: who reads anything of lines, seats and roles but the own. */
export const maySeeOrganisation = (viewer: Viewer) =>
  viewer.leadsTeam ||
  viewer.leadsUnit ||
  viewer.roles.length > 0 ||
  viewer.seats.some((seat) => seat.kind === 'c_med' && seat.duty === 'chair');

/** Matrix row 22: who sets how the municipality holds conversations and plans. */
export const maySet = (viewer: Viewer) =>
  viewer.roles.includes('training_house') || viewer.roles.includes('administrator');

/** Who sees what is proposed as an offer; what lacks one centre and every decision are the training house's alone. */
const seesProposals = (viewer: Viewer) =>
  viewer.roles.includes('training_house') ||
  viewer.roles.includes('data_protection_officer') ||
  isDirector(viewer) ||
  viewer.seats.some(({ kind }) => kind === 'h_med');

export const anyone: AccessRule = { words: 'anyone', check() {} };
export const signedIn = signedInAs('anyone signed in', () => true);
export const leaders = signedInAs('nearest leaders, for the own team', (viewer) => viewer.leadsTeam);
export const requirementSetters = signedInAs(
  'nearest leaders for a direct report, leaders in the part they lead, directors everywhere',
  maySetRequirements,
);
export const glassAskers = signedInAs('the data protection officer', ({ roles }) =>
  roles.includes('data_protection_officer'),
);
export const glassParties = signedInAs(
  'the data protection officer and administrators',
  ({ roles }) => roles.includes('data_protection_officer') || roles.includes('administrator'),
);
/** Whoever has to name a person in a record of their own: who follows up, who answers for a presentation, whose records. */
export const peopleFinders = signedInAs(
  'members of a C-MED, the training house, the data protection officer and administrators',
  ({ roles, seats }) =>
    roles.includes('training_house') ||
    roles.includes('data_protection_officer') ||
    roles.includes('administrator') ||
    seats.some(({ kind }) => kind === 'c_med'),
);
export const settingWriters = signedInAs('training house and administrator', maySet);
export const trainingHouse = signedInAs('the training house', ({ roles }) => roles.includes('training_house'));
export const proposalReaders = signedInAs(
  'the training house, directors, members of the H-MED and the data protection officer',
  seesProposals,
);
export const centreCouncil = signedInAs('directors and centre chiefs, as the centre council', isInCentreCouncil);
export const inDemonstration: AccessRule = {
  words: 'anyone, in demonstration mode only (absent in production mode)',
  check(ctx) {
    if (ctx.config.mode !== 'demonstration') throw forbidden();
  },
};

export type AccessRules = Readonly<Record<string, AccessRule>>;
