import { randomUUID } from 'node:crypto';
import pg from 'pg';

type Id = string;

export interface EmploymentOptions {
  readonly unit: Id;
  readonly leader?: Id | null;
  readonly jobTitle?: string;
  readonly jobGroup?: string | null;
  /** 1 to 4: a leader with staff responsibility. */
  readonly leaderLevel?: number | null;
  readonly leaderFunction?: string | null;
  readonly staffResponsibility?: boolean;
  /** Unit that this employment leads. */
  readonly leads?: Id | null;
  readonly from?: string;
  readonly to?: string | null;
  /** Another employment of the same person. */
  readonly person?: Id;
}

export interface RequirementOptions {
  readonly unit?: Id;
  readonly employment?: Id;
  readonly element?: string;
  readonly area?: string;
  readonly level: number;
  readonly audience?: 'everybody' | 'job_group' | 'leader_function' | 'leader_level';
  readonly audienceValue?: string;
  readonly from?: string;
  readonly to?: string | null;
  readonly draft?: boolean;
  readonly author?: Id;
  readonly goal?: string;
}

/** Builds a test's own units and people with the owner's rights; each test says what it needs and nothing more. */
export interface Builder {
  readonly sql: pg.Client;
  unit(
    level: 'municipality' | 'centre' | 'unit' | 'department' | 'team',
    parent: Id | null,
    name?: string,
  ): Promise<Id>;
  /** A person with one employment since 2020-01-01 unless told otherwise. */
  employ(name: string, options: EmploymentOptions): Promise<{ person: Id; employment: Id }>;
  line(employment: Id, leader: Id, from: string, to?: string | null): Promise<void>;
  role(person: Id, role: 'training_house' | 'administrator' | 'data_protection_officer'): Promise<void>;
  committee(kind: 'h_med' | 'c_med' | 'a_med', unit: Id, name?: string): Promise<Id>;
  seat(committee: Id, person: Id, duty?: 'member' | 'chair' | 'secretary', to?: string | null): Promise<void>;
  requirement(options: RequirementOptions): Promise<Id>;
  mark(kind: 'strategic' | 'core', unit: Id, target: { element?: string; area?: string }, goal?: string): Promise<Id>;
  holding(
    employment: Id,
    element: string,
    kind: 'self' | 'leader' | 'agreed',
    level: number,
    on: string,
    options?: { author?: Id; shared?: boolean; missing?: string[] },
  ): Promise<Id>;
  elementId(code: string): Promise<Id>;
  areaId(code: string): Promise<Id>;
  goalId(code: string): Promise<Id>;
  jobGroupId(code: string): Promise<Id>;
  close(): Promise<void>;
}

export async function builder(url: string): Promise<Builder> {
  const sql = new pg.Client({ connectionString: url });
  await sql.connect();
  const one = async (text: string, values: unknown[]): Promise<Id> =>
    (await sql.query<{ id: Id }>(text, values)).rows[0]?.id ?? '';
  const code = () => randomUUID().slice(0, 13);
  const idOf = (table: string) => (wanted: string) => one(`SELECT id FROM ${table} WHERE code = $1`, [wanted]);
  const [elementId, areaId, goalId, jobGroupId] = [
    idOf('element'),
    idOf('wheel_area'),
    idOf('goal'),
    idOf('job_group'),
  ];

  const build: Builder = {
    sql,
    elementId,
    areaId,
    goalId,
    jobGroupId,
    async unit(level, parent, name = `${level} ${code()}`) {
      const id = await one('INSERT INTO organisation_unit (code, level_code) VALUES ($1, $2) RETURNING id', [
        code(),
        level,
      ]);
      await sql.query(
        `INSERT INTO organisation_unit_version (unit_id, name, parent_id, valid_from) VALUES ($1, $2, $3, '2010-01-01')`,
        [id, name, parent],
      );
      return id;
    },
    async employ(name, options) {
      const [given = name, family = 'Prøve'] = name.split(' ');
      const { from = '2020-01-01', to = null, leaderLevel = null } = options;
      const person =
        options.person ??
        (await one('INSERT INTO person (code, given_name, family_name) VALUES ($1, $2, $3) RETURNING id', [
          code(),
          given,
          family,
        ]));
      const employment = await one('INSERT INTO employment (code, person_id) VALUES ($1, $2) RETURNING id', [
        code(),
        person,
      ]);
      await sql.query(
        `INSERT INTO employment_term (employment_id, person_id, unit_id, job_title, job_group_id, leader_level, leader_function,
           staff_responsibility, is_primary, valid_from, valid_to) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
        [
          employment,
          person,
          options.unit,
          options.jobTitle ?? 'Medarbejder',
          options.jobGroup ? await jobGroupId(options.jobGroup) : null,
          leaderLevel,
          options.leaderFunction ?? null,
          options.staffResponsibility ?? leaderLevel !== null,
          options.person === undefined,
          from,
          to,
        ],
      );
      if (options.leader) await build.line(employment, options.leader, from, to);
      if (options.leads) {
        await sql.query('INSERT INTO unit_leader (unit_id, employment_id, valid_from) VALUES ($1, $2, $3)', [
          options.leads,
          employment,
          from,
        ]);
      }
      return { person, employment };
    },
    async line(employment, leader, from, to = null) {
      await sql.query(
        'INSERT INTO reporting_line (employment_id, leader_employment_id, valid_from, valid_to) VALUES ($1, $2, $3, $4)',
        [employment, leader, from, to],
      );
    },
    async role(person, role) {
      await sql.query(`INSERT INTO role_grant (person_id, role, valid_from) VALUES ($1, $2, '2020-01-01')`, [
        person,
        role,
      ]);
    },
    committee: (kind, unit, name = 'Udvalg') =>
      one('INSERT INTO committee (code, kind, name, unit_id) VALUES ($1, $2, $3, $4) RETURNING id', [
        code(),
        kind,
        name,
        unit,
      ]),
    async seat(committee, person, duty = 'member', to = null) {
      await sql.query(
        `INSERT INTO committee_seat (committee_id, person_id, side, duty, valid_from, valid_to) VALUES ($1, $2, 'employee', $3, '2020-01-01', $4)`,
        [committee, person, duty, to],
      );
    },
    async requirement(o) {
      const audience = o.audience ?? 'everybody';
      return one(
        `INSERT INTO requirement (wheel_code, area_id, element_id, unit_id, employment_id, audience, job_group_id, leader_function,
           leader_level, level, reason, goal_id, valid_from, valid_to, author_id, created_at, adopted_at)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'Fordi opgaven kræver det', $11, $12, $13, $14, '2020-01-01', $15) RETURNING id`,
        [
          (o.element ?? o.area)?.startsWith('L') ? 'leader' : 'employee',
          o.area ? await areaId(o.area) : null,
          o.element ? await elementId(o.element) : null,
          o.unit ?? null,
          o.employment ?? null,
          audience,
          audience === 'job_group' ? await jobGroupId(o.audienceValue ?? '') : null,
          audience === 'leader_function' ? o.audienceValue : null,
          audience === 'leader_level' ? o.audienceValue : null,
          o.level,
          o.goal ? await goalId(o.goal) : null,
          o.from ?? '2020-01-01',
          o.to ?? null,
          o.author ?? null,
          o.draft ? null : '2020-01-01',
        ],
      );
    },
    async mark(kind, unit, target, goal = 'F1') {
      return one(
        `INSERT INTO competence_mark (kind, wheel_code, area_id, element_id, unit_id, reason, goal_id, valid_from, created_at)
         VALUES ($1, $2, $3, $4, $5, 'Vi mangler den', $6, '2020-01-01', '2020-01-01') RETURNING id`,
        [
          kind,
          (target.element ?? target.area)?.startsWith('L') ? 'leader' : 'employee',
          target.area ? await areaId(target.area) : null,
          target.element ? await elementId(target.element) : null,
          unit,
          await goalId(goal),
        ],
      );
    },
    async holding(employment, element, kind, level, on, { author, shared = true, missing = [] } = {}) {
      return one(
        `INSERT INTO holding (employment_id, element_id, kind, level, assessed_on, author_id, shared_at, missing_components)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
        [employment, await elementId(element), kind, level, on, author ?? null, shared ? on : null, missing],
      );
    },
    close: () => sql.end(),
  };
  await sql.query(`INSERT INTO municipality (name) VALUES ('Prøveby Kommune') ON CONFLICT DO NOTHING`);
  return build;
}
