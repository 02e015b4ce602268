import { createHash, randomUUID } from 'node:crypto';
import { periodDay, yearOf } from '@medhjul/rules/period';
import { teamWheel, type TeamAreaNumbers } from '@medhjul/rules/team-wheel';
import { whichWheels } from '@medhjul/rules/which-wheel';
import { marksOf } from '@medhjul/rules/competence-mark';
import fastify from 'fastify';
import { openPool, type Look, type RequestTransaction } from '../../apps/api/src/db/request-transaction.ts';
import { loadPicture, type Picture } from '../../apps/api/src/features/wheel/picture.ts';
import type { Entered } from '../../apps/api/src/request/viewer.ts';
import { announce } from './announce.ts';

// The least that serves the same numbers: the product's own statement, rules, transaction, session and log of looks, and
// nothing between them and HTTP. No GraphQL, no plugins, no checks of the input.

const pool = openPool(process.env['BENCH_DATABASE_URL'] ?? '', 10, (error) => console.error(error));
const app = fastify({ genReqId: () => randomUUID() });

interface Asked {
  readonly leaderEmploymentId: string;
  readonly wheel: 'employee' | 'leader';
}

const columns = (numbers: Omit<TeamAreaNumbers, 'areaId'>) => [
  numbers.holding,
  numbers.requirement,
  numbers.target,
  numbers.distanceToTarget,
  numbers.distanceToRequirement,
  numbers.needCount,
  numbers.needSum,
  numbers.counted,
  numbers.required,
];

type Numbers = ReturnType<typeof teamWheel>;
type View = (picture: Picture, members: Picture['members'], numbers: Numbers, day: string) => object;

const aggregated = (picture: Picture, members: Picture['members'], numbers: Numbers, day: string) => ({
  version: { id: picture.version.id },
  day,
  memberCount: members.length,
  areas: numbers.areas.map(columns),
  elements: numbers.elements.map((element) => [...columns(element), ...element.spread]),
});

const withMembers: View = (picture, members, numbers, day) => {
  const strategic = picture.marks.filter(({ kind }) => kind === 'strategic');
  return {
    ...aggregated(picture, members, numbers, day),
    members: members.map(({ id, position, levels, personId, name, jobTitle }, n) => {
      const own = numbers.members[n];
      return {
        employment: { id, jobTitle, person: { id: personId, name } },
        needCount: own?.needCount,
        needSum: own?.needSum,
        strategicNeedCount: picture.elements.filter(
          (element, i) => (own?.needs[i] ?? 0) > 0 && marksOf(strategic, position.path, element).length > 0,
        ).length,
        assessed: own?.needs.filter((need) => need !== null).length,
        required: own?.requirements.filter((level) => level !== null).length,
        levels: levels.map(({ self, leader, agreed }, i) => [
          own?.requirements[i] ?? null,
          self,
          leader,
          agreed,
          own?.counting[i]?.level ?? null,
          own?.needs[i] ?? null,
        ]),
      };
    }),
  };
};

async function answer(tx: RequestTransaction, asked: Asked, today: string, looks: Look[], view: View) {
  const day = periodDay(yearOf(today), today) ?? today;
  const picture = await loadPicture({ tx }, { ...asked, day });
  if (!picture) throw new Error('no wheel');
  const members = picture.members.filter((member) => whichWheels(member, picture.setting).includes(asked.wheel));
  for (const { personId } of members) looks.push({ personId, kind: 'team_wheel' });
  const numbers = teamWheel({ elements: picture.elements, members, rules: picture.rules });
  return view(picture, members, numbers, day);
}

interface StoredRelease {
  readonly id: string;
  readonly elements: string;
  readonly blocks: string[];
  readonly cells: string;
}

/** Stored cells as they are, by the centres' names. */
async function heatmap(tx: RequestTransaction, { releaseIds }: { releaseIds: string[] }) {
  const { rows } = await tx.client.query<StoredRelease>({
    name: 'heatmap',
    text: `select c.release_id as id, array_to_json(min(w.element_ids))::text as elements,
        array_to_json(array_agg(c.block_id order by v.name) filter (where c.block_id is not null)) as blocks,
        '[' || string_agg(array_to_json(c.shown)::text || ',' || array_to_json(c.people)::text, ',' order by v.name nulls first) || ']' as cells
      from release_cells c join release_wheel w on w.release_id = c.release_id and w.wheel_code = c.wheel_code
      left join organisation_unit_version v on v.unit_id = c.centre_ids[1]
      where c.release_id = any ($1::uuid[]) and c.wheel_code = 'employee' and c.measure = 'need' group by c.release_id`,
    values: [releaseIds],
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  const found = releaseIds.flatMap((id) => byId.get(id) ?? []);
  return {
    elements: (JSON.parse(found[0]?.elements ?? '[]') as string[]).map((elementId) => ({ elementId })),
    releases: found.map(({ id, blocks, cells }) => ({
      release: { id },
      blocks: blocks.map((blockId) => ({ blockId })),
      cells: JSON.parse(cells) as unknown,
    })),
  };
}

type Work<Body> = (tx: RequestTransaction, body: Body, today: string, looks: Look[]) => Promise<object>;

const serve = <Body>(path: string, work: Work<Body>) =>
  app.post<{ Body: Body }>(path, async (request, reply) => {
    const secret = request.headers.cookie?.split('=')[1] ?? '';
    const now = new Date();
    const entered = (await pool.enter(createHash('sha256').update(secret).digest(), now)) as Entered | null;
    if (!entered) return reply.code(401).send();
    const tx = await pool.begin({ personId: entered.viewer.personId, today: entered.today, now }, 'read');
    const looks: Look[] = [];
    try {
      const sent = await work(tx, request.body as Body, entered.today, looks);
      await tx.commit({ looks, requestId: request.id, moment: now });
      return reply.send(sent);
    } catch (error) {
      await tx.rollback();
      throw error;
    }
  });

const teamWheelAs =
  (view: View): Work<Asked> =>
  (tx, asked, today, looks) =>
    answer(tx, asked, today, looks, view);

serve('/team-wheel', teamWheelAs(aggregated));
serve('/team-wheel-members', teamWheelAs(withMembers));
serve('/heatmap', heatmap);
await announce(app, pool.close);
