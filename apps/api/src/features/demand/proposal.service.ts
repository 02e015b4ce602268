import { proposals, type Asked, type Proposal } from '@medhjul/release/proposals';
import type { Context } from '../../request/context.ts';
import { notFound, userError } from '../../request/errors.ts';
import { conversationSetting } from '../conversation/conversation.loaders.ts';
import { centresNaming } from '../minutes/minutes-decision.loaders.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { demandElements, type DemandElementRow } from './demand-elements.ts';
import {
  addDecision,
  standingDecisions,
  withdrawDecision,
  type DecisionInput,
  type DecisionRow,
} from './proposal-decision.ts';
import { directionOf, type Mark } from './served-goals.ts';
import { storedCells, type StoredCells } from './stored-cells.ts';

export interface ProposalRow extends DemandElementRow {
  readonly rank: number;
  readonly proposal: Proposal;
  readonly decision: DecisionRow | null;
}

const WHEELS: readonly WheelCode[] = ['leader', 'employee'];

const isTrainingHouse = (ctx: Context) => ctx.viewer.roles.includes('training_house');

/** What lacks one centre is the training house's to know of. */
const isSeen = (ctx: Context, { state }: Proposal) => state === 'proposed' || isTrainingHouse(ctx);

export const canDecide = (ctx: Context, { proposal }: Pick<ProposalRow, 'proposal'>): boolean =>
  isTrainingHouse(ctx) && proposal.state === 'proposed';

interface AskedRow extends DemandElementRow {
  readonly asked: Asked;
}

/** What a wheel's proposals are made of. */
interface Ground {
  readonly plan: StoredCells;
  readonly need: StoredCells | undefined;
  /** By element the centres whose sent minutes of the plan year name it. */
  readonly naming: ReadonlyMap<string, readonly string[]>;
}

/** Shown open items of each block, the centres' minutes, and shown needs of the municipality for the rank. */
function askedFor(row: DemandElementRow, mark: Mark, { plan, need, naming }: Ground): Asked {
  const shown = (cells: StoredCells | undefined, line: number) =>
    cells?.rows?.read()[line]?.[cells.elementIds.indexOf(row.elementId)] ?? 0;
  return {
    element: row.elementId,
    blocks: plan.blocks.map(({ centreIds }, n) => ({ centres: centreIds, openItems: shown(plan, 2 + 2 * n) })),
    minutes: naming.get(row.elementId) ?? [],
    mark,
    needs: shown(need, 0),
  };
}

async function askedIn(ctx: Context, releaseId: string, wheel: WheelCode): Promise<AskedRow[]> {
  const question = { releaseIds: [releaseId], wheel, blockIds: null };
  const [plan] = await storedCells(ctx, { ...question, measure: 'plan' });
  if (!plan) throw notFound();
  const [need] = await storedCells(ctx, { ...question, measure: 'need' });
  // All who see proposals read the sent minutes of every centre, so that one reader's are not another's.
  const naming = await centresNaming(ctx, plan.release.planYear);
  const elements = await demandElements(ctx, [plan], wheel);
  return Promise.all(
    elements.map(async (row) => {
      const { mark } = await directionOf(ctx, row);
      return { ...row, asked: askedFor(row, mark, { plan, need, naming }) };
    }),
  );
}

/**
 * What is proposed from a release, in order, with the decisions on it.
 * @throws NOT_FOUND for a release that is not there
 */
export async function proposalsOf(ctx: Context, releaseId: string): Promise<ProposalRow[]> {
  const asked: AskedRow[] = [];
  for (const wheel of WHEELS) asked.push(...(await askedIn(ctx, releaseId, wheel)));
  const { proposalThreshold } = await conversationSetting(ctx);
  const decisions = await standingDecisions(ctx, releaseId);
  const byElement = new Map(asked.map((row) => [row.elementId, row]));
  const inOrder = proposals(
    asked.map((row) => row.asked),
    proposalThreshold,
  );
  return inOrder.flatMap((proposal, n) => {
    const row = byElement.get(proposal.element);
    if (!row || !isSeen(ctx, proposal)) return [];
    const { asked: _, ...placed } = row;
    return [{ ...placed, rank: n + 1, proposal, decision: decisions.get(proposal.element) ?? null }];
  });
}

async function proposalOn(ctx: Context, releaseId: string, elementId: string): Promise<ProposalRow | undefined> {
  return (await proposalsOf(ctx, releaseId)).find((row) => row.elementId === elementId);
}

/**
 * Adds a decision to a proposal of the release.
 * @throws UserErrors NOT_FOUND for what is not proposed, WRONG_STATE for what lacks a centre, and those of `addDecision`
 * @throws NOT_FOUND for a release that is not there
 */
export async function decideProposal(ctx: Context, input: DecisionInput): Promise<ProposalRow | null> {
  const proposal = await proposalOn(ctx, input.releaseId, input.elementId);
  if (!proposal) throw userError('NOT_FOUND', 'elementId');
  if (!canDecide(ctx, proposal)) throw userError('WRONG_STATE', 'elementId');
  await addDecision(ctx, input);
  const decisions = await standingDecisions(ctx, input.releaseId);
  return { ...proposal, decision: decisions.get(input.elementId) ?? null };
}

/** @returns the proposal without it; null where the element is not proposed any more @throws UserErrors as `withdrawDecision` */
export async function withdrawProposalDecision(ctx: Context, id: string): Promise<ProposalRow | null> {
  const { releaseId, elementId } = await withdrawDecision(ctx, id);
  return (await proposalOn(ctx, releaseId, elementId)) ?? null;
}
