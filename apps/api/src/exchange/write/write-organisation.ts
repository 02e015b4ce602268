import type pg from 'pg';
import { mergedPeriods } from '../held.ts';
import { periodChanges, rowChanges, run, type Changes } from './changes.ts';

export async function writeMunicipality(client: pg.Client): Promise<Changes> {
  const { rows } = await client.query<{ added: boolean }>(`
insert into municipality as m (name, time_zone, leaders_have_both_wheels)
select name, time_zone, coalesce(leaders_have_both_wheels, (select leaders_have_both_wheels from municipality), false) from file_municipality
on conflict (id) do update set name = excluded.name, time_zone = excluded.time_zone, leaders_have_both_wheels = excluded.leaders_have_both_wheels
where (m.name, m.time_zone, m.leaders_have_both_wheels) is distinct from (excluded.name, excluded.time_zone, excluded.leaders_have_both_wheels)
returning xmax = 0 as added`);
  const added = rows.filter((row) => row.added).length;
  return rowChanges(client, 'select count(*)::int from file_municipality', added, rows.length - added);
}

export async function writeUnits(client: pg.Client): Promise<Changes> {
  const changes = await periodChanges(client, 'units');
  await run(
    client,
    `insert into organisation_unit (code, level_code)
     select distinct code, level from file_units where code not in (select code from organisation_unit)`,
  );
  const { rows } = await client.query<{ count: number }>(`
with moved as (
  update organisation_unit u set level_code = f.level from (select distinct code, level from file_units) f
  where f.code = u.code and u.level_code <> f.level returning u.code
) select count(*)::int from moved where code not in (select code from changed_units)`);
  await run(
    client,
    `delete from organisation_unit_version v using organisation_unit u join changed_units c on c.code = u.code where v.unit_id = u.id`,
    `insert into organisation_unit_version (unit_id, name, parent_id, valid_from, valid_to)
     select u.id, w.name, parent.id, w.valid_from, w.valid_to
     from wanted_units w join changed_units c on c.code = w.code join organisation_unit u on u.code = w.code
     left join organisation_unit parent on parent.code = w.parent`,
  );
  const moved = rows[0]?.count ?? 0;
  return { ...changes, changed: changes.changed + moved, unchanged: changes.unchanged - moved };
}

export async function writePeople(client: pg.Client): Promise<Changes> {
  const changed = await run(
    client,
    `update person p set given_name = f.given_name, family_name = f.family_name, email = f.email from file_people f
     where f.code = p.code and (p.given_name, p.family_name, p.email) is distinct from (f.given_name, f.family_name, f.email)`,
  );
  const added = await run(
    client,
    `insert into person (code, given_name, family_name, email)
     select code, given_name, family_name, email from file_people where code not in (select code from person)`,
  );
  return rowChanges(client, 'select count(*)::int from file_people', added, changed);
}

const TERM = [
  'person',
  'unit',
  'job_title',
  'job_group',
  'leader_level',
  'leader_function',
  'staff_responsibility',
  'primary',
];
const CHANGED = '(select w.* from wanted_employments w join changed_employments c on c.code = w.code)';

export async function writeEmployments(client: pg.Client): Promise<Changes> {
  const changes = await periodChanges(client, 'employments');
  await run(
    client,
    `delete from employment_term t using employment e join changed_employments c on c.code = e.code where t.employment_id = e.id`,
    `delete from reporting_line l using employment e join changed_employments c on c.code = e.code where l.employment_id = e.id`,
    `insert into employment (code, person_id) select distinct f.code, p.id from file_employments f join person p on p.code = f.person
     where f.code not in (select code from employment)`,
    `insert into employment_term (employment_id, person_id, unit_id, job_title, job_group_id, leader_level, leader_function,
       staff_responsibility, is_primary, valid_from, valid_to)
     select e.id, e.person_id, u.id, w.job_title, g.id, w.leader_level, w.leader_function, w.staff_responsibility, w."primary",
       w.valid_from, w.valid_to
     from (${mergedPeriods(`select * from ${CHANGED} as changed`, ['code'], TERM)}) as w
     join employment e on e.code = w.code join organisation_unit u on u.code = w.unit left join job_group g on g.code = w.job_group`,
    `insert into reporting_line (employment_id, leader_employment_id, valid_from, valid_to)
     select e.id, leader.id, w.valid_from, w.valid_to
     from (${mergedPeriods(`select * from ${CHANGED} as changed where nearest_leader is not null`, ['code'], ['nearest_leader'])}) as w
     join employment e on e.code = w.code join employment leader on leader.code = w.nearest_leader`,
  );
  return changes;
}
