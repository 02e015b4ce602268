import { yearOf } from '@medhjul/rules/period';
import { requirementChooser, type ElementPlace, type RequirementRule } from '@medhjul/rules/requirement';
import { whichWheels } from '@medhjul/rules/which-wheel';
import { sql } from 'kysely';
import type { Context } from '../../request/context.ts';
import { employmentById, pathOf, unitById, type UnitRow } from '../organisation/organisation.loaders.ts';
import { municipality } from '../organisation/organisation.service.ts';
import { loadPicture, type Picture, type PictureMember } from '../wheel/picture.ts';
import type { WheelCode } from '../wheel/wheel-content.loaders.ts';
import { countedOf, type Counted, type PersonFacts } from './contribution.ts';

/** What of the viewer's own records would be counted in one wheel. */
export interface OwnCountedRow {
  readonly wheel: WheelCode;
  readonly unitId: string;
  readonly planYear: number;
  /** In the order of the wheel; local ones are not counted. */
  readonly elements: readonly ElementPlace[];
  readonly counted: Counted;
}

interface Records {
  readonly items: readonly { readonly elementId: string; readonly isOfferWished: boolean }[];
  readonly isHeld: boolean;
}

/** The viewer's own open items of the season in a plan that both have signed, and whether a conversation of it was held. */
async function ownRecords(ctx: Context, employmentId: string): Promise<Records> {
  const { rows } = await sql<Records>`
    select
      coalesce((
        select json_agg(json_build_object('elementId', i.element_id, 'isOfferWished', i.offer_wish_code is not null))
        from plan_item i
        where i.employment_id = ${employmentId}::uuid and i.year = ${yearOf(ctx.today)} and i.element_id is not null
          and (i.learnt_on is null or i.learnt_on > app.today()) and (i.closed_on is null or i.closed_on > app.today())
          and exists (select from plan_version v where v.plan_id = i.plan_id)
      ), '[]') as items,
      exists (
        select from conversation c
        where c.employment_id = ${employmentId}::uuid and c.year = ${yearOf(ctx.today)} and c.occasion = 'yearly'
          and c.held_on <= app.today() and c.state <> 'cancelled'
      ) or exists (
        select from team_conversation_member m join team_conversation t on t.id = m.team_conversation_id
        where m.employment_id = ${employmentId}::uuid and t.year = ${yearOf(ctx.today)} and t.replaces_mus
          and t.held_on <= app.today() and t.state <> 'cancelled'
          and m.joined_on <= t.held_on and (m.left_on is null or m.left_on > t.held_on)
      ) as "isHeld"`.execute(ctx.db);
  return rows[0] ?? { items: [], isHeld: false };
}

function factsOf(picture: Picture, { levels, position }: PictureMember, records: Records) {
  const places = picture.elements.map((element, n) => ({ element, agreed: levels[n]?.agreed ?? null }));
  const shared = places.filter(({ element }) => element.localTo === null);
  const elements = shared.map(({ element }) => element);
  const chosen = (rules: readonly RequirementRule[]) =>
    requirementChooser(rules, elements)(position, 'all').map((rule) => rule?.level ?? null);
  const placeOf = new Map(elements.map(({ id }, place) => [id, place]));
  const facts: PersonFacts = {
    levels: shared.map(({ agreed }) => agreed),
    requirements: chosen(picture.rules),
    generalRequirements: chosen(picture.rules.filter(({ employmentId }) => employmentId === null)),
    items: records.items.flatMap(({ elementId, isOfferWished }) => {
      const element = placeOf.get(elementId);
      return element === undefined ? [] : [{ element, isOfferWished }];
    }),
    isHeld: records.isHeld,
  };
  return { elements, facts };
}

/**
 * What a release of today would count of the viewer, by the rules that build it: own data, so nobody is looked up. Nothing
 * for who has no primary employment today.
 */
export async function ownCounted(ctx: Context): Promise<OwnCountedRow[]> {
  const primary = await ctx.db
    .selectFrom('employment_term')
    .select('employment_id as id')
    .where('person_id', '=', ctx.viewer.personId)
    .where('is_primary', '=', true)
    .where(sql<boolean>`app.holds(valid_from, valid_to, app.today())`)
    .executeTakeFirst();
  if (!primary) return [];
  const [employment, setting, records] = await Promise.all([
    employmentById(ctx, primary.id),
    municipality(ctx),
    ownRecords(ctx, primary.id),
  ]);
  const rows: OwnCountedRow[] = [];
  for (const wheel of whichWheels(employment, setting)) {
    const picture = await loadPicture(ctx, { employmentId: primary.id, wheel, day: ctx.today });
    const member = picture?.members[0];
    if (!picture || !member) continue;
    const { elements, facts } = factsOf(picture, member, records);
    const counted = countedOf(facts);
    rows.push({ wheel, unitId: employment.unitId, planYear: yearOf(ctx.today), elements, counted });
  }
  return rows;
}

/** The nearest centre upward, or the municipality's own unit. */
export async function centreOf(ctx: Context, unitId: string): Promise<UnitRow> {
  const unit = await unitById(ctx, unitId);
  const path = [unit, ...(await pathOf(ctx, unitId))];
  return path.find(({ kind }) => kind === 'centre') ?? path.at(-1) ?? unit;
}
