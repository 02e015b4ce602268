import type pg from 'pg';
import { periodChanges, rowChanges, run, type Changes } from './changes.ts';

export async function writeUnitLeaders(client: pg.Client): Promise<Changes> {
  const changes = await periodChanges(client, 'unit_leaders');
  await run(
    client,
    `delete from unit_leader l using changed_unit_leaders c join organisation_unit u on u.code = c.unit
       join employment e on e.code = c.employment where l.unit_id = u.id and l.employment_id = e.id`,
    `insert into unit_leader (unit_id, employment_id, valid_from, valid_to)
     select u.id, e.id, w.valid_from, w.valid_to
     from wanted_unit_leaders w join changed_unit_leaders c using (unit, employment)
     join organisation_unit u on u.code = w.unit join employment e on e.code = w.employment`,
  );
  return changes;
}

export async function writeCommittees(client: pg.Client): Promise<Changes> {
  const changed = await run(
    client,
    `update committee c set kind = f.kind, name = f.name, unit_id = u.id from file_committees f join organisation_unit u on u.code = f.unit
     where f.code = c.code and (c.kind, c.name, c.unit_id) is distinct from (f.kind, f.name, u.id)`,
  );
  const added = await run(
    client,
    `insert into committee (code, kind, name, unit_id) select f.code, f.kind, f.name, u.id
     from file_committees f join organisation_unit u on u.code = f.unit where f.code not in (select code from committee)`,
  );
  return rowChanges(client, 'select count(*)::int from file_committees', added, changed);
}

export async function writeSeats(client: pg.Client): Promise<Changes> {
  const changes = await periodChanges(client, 'committee_seats');
  await run(
    client,
    `delete from committee_seat s using changed_committee_seats x join committee c on c.code = x.committee
       join person p on p.code = x.person where s.committee_id = c.id and s.person_id = p.id`,
    `insert into committee_seat (committee_id, person_id, side, duty, valid_from, valid_to)
     select c.id, p.id, w.side, w.duty, w.valid_from, w.valid_to
     from wanted_committee_seats w join changed_committee_seats x using (committee, person)
     join committee c on c.code = w.committee join person p on p.code = w.person`,
  );
  return changes;
}

export async function writeRoles(client: pg.Client): Promise<Changes> {
  const changes = await periodChanges(client, 'roles');
  await run(
    client,
    `delete from role_grant r using changed_roles c join person p on p.code = c.person where r.person_id = p.id and r.role = c.role`,
    `insert into role_grant (person_id, role, valid_from, valid_to)
     select p.id, w.role, w.valid_from, w.valid_to
     from wanted_roles w join changed_roles c using (person, role) join person p on p.code = w.person`,
  );
  return changes;
}
