import type pg from 'pg';
import { rowChanges, run, type Changes } from './changes.ts';

const ZONE = '(select time_zone from municipality)';

export async function writeRequirements(client: pg.Client): Promise<Changes> {
  const changed = await run(
    client,
    `update requirement r set valid_to = w.valid_to, version = r.version + 1 from wanted_requirements w
     where r.id = w.held_id and w.ends_otherwise`,
  );
  const added = await run(
    client,
    `insert into requirement (wheel_code, area_id, element_id, unit_id, employment_id, audience, job_group_id, leader_function, leader_level,
       level, reason, goal_id, valid_from, valid_to, author_id, created_at, adopted_at)
     select w.wheel, a.id, el.id, u.id, e.id, w.audience, g.id, case w.audience when 'leader_function' then w.audience_value end,
       case w.audience when 'leader_level' then w.audience_value::smallint end, w.level, w.reason, goal.id, w.valid_from, w.valid_to,
       author.id, w.adopted::timestamp at time zone ${ZONE}, w.adopted::timestamp at time zone ${ZONE}
     from wanted_requirements w
     left join wheel_area a on a.code = w.area left join element el on el.code = w.element
     left join organisation_unit u on u.code = w.unit left join employment e on e.code = w.employment
     left join job_group g on w.audience = 'job_group' and g.code = w.audience_value
     left join goal on goal.code = w.goal left join person author on author.code = w.author
     where w.held_id is null`,
  );
  return rowChanges(client, 'select count(*)::int from file_requirements', added, changed);
}

export async function writeMarks(client: pg.Client): Promise<Changes> {
  const changed = await run(
    client,
    `update competence_mark m set valid_to = w.valid_to, version = m.version + 1 from wanted_marks w
     where m.id = w.held_id and w.ends_otherwise`,
  );
  const added = await run(
    client,
    `insert into competence_mark (kind, wheel_code, area_id, element_id, unit_id, reason, goal_id, valid_from, valid_to, author_id, created_at)
     select w.kind, w.wheel, a.id, el.id, u.id, w.reason, goal.id, w.valid_from, w.valid_to, author.id,
       least(w.valid_from, app.today())::timestamp at time zone ${ZONE}
     from wanted_marks w
     left join wheel_area a on a.code = w.area left join element el on el.code = w.element
     join organisation_unit u on u.code = w.unit join goal on goal.code = w.goal left join person author on author.code = w.author
     where w.held_id is null`,
  );
  return rowChanges(client, 'select count(*)::int from file_marks', added, changed);
}

// A level that is shared stays shared, also where the file says otherwise: what a person has seen cannot be hidden again.
const DIFFERENT = `
create temp table different_holdings on commit drop as
select e.id as employment_id, e.person_id, el.id as element_id, f.kind, f.level, f.date, coalesce(f.missing_components, '{}') as missing,
  case when coalesce(f.shared, true) then f.date::timestamp at time zone ${ZONE} end as shared_at, h.id as held_id
from file_holdings f join employment e on e.code = f.employment join element el on el.code = f.element
left join holding h on h.employment_id = e.id and h.element_id = el.id and h.kind = f.kind and h.assessed_on = f.date
where h.id is null or h.level <> f.level
  or not (h.missing_components @> coalesce(f.missing_components, '{}') and h.missing_components <@ coalesce(f.missing_components, '{}'))
  or (h.shared_at is null and coalesce(f.shared, true))`;

/** Own levels are the person's; a leader's and an agreed one are put down to the nearest leader of that day. */
export async function writeHoldings(client: pg.Client): Promise<Changes> {
  await run(client, DIFFERENT, 'analyze different_holdings');
  const changed = await run(
    client,
    `update holding h set level = d.level, missing_components = d.missing, shared_at = coalesce(h.shared_at, d.shared_at)
     from different_holdings d where h.id = d.held_id`,
  );
  const added = await run(
    client,
    `insert into holding (employment_id, element_id, kind, level, assessed_on, author_id, shared_at, missing_components)
     select d.employment_id, d.element_id, d.kind, d.level, d.date,
       case d.kind when 'self' then d.person_id else leader.person_id end, d.shared_at, d.missing
     from different_holdings d
     left join reporting_line l on l.employment_id = d.employment_id and app.holds(l.valid_from, l.valid_to, d.date)
     left join employment leader on leader.id = l.leader_employment_id
     where d.held_id is null on conflict do nothing`,
  );
  return rowChanges(
    client,
    `select count(*)::int from (select distinct employment, element, kind, date from file_holdings) as rows`,
    added,
    changed,
  );
}
