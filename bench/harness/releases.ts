import type pg from 'pg';

const CENTRES = 100;
const ELEMENTS = 64;
const RELEASES = 3;

/** A wheel of 64 elements in a version of its own, long over, and centres enough: no other view reads them. */
const GROUND = `
WITH version AS (
  INSERT INTO wheel_version (wheel_code, number, valid_from, valid_to) VALUES ('employee', 9000, '1990-01-01', '1991-01-01') RETURNING id
), current AS (
  SELECT id FROM wheel_version WHERE wheel_code = 'employee' AND number <> 9000 ORDER BY number DESC LIMIT 1
), area AS (
  INSERT INTO wheel_area_version (wheel_version_id, wheel_code, area_id, position, is_hub, name, short_name, description)
  SELECT version.id, a.wheel_code, a.area_id, a.position, a.is_hub, a.name, a.short_name, a.description
  FROM version, wheel_area_version a WHERE a.wheel_version_id = (SELECT id FROM current)
  RETURNING area_id, position
), placed AS (
  SELECT area_id, row_number() OVER (ORDER BY position) AS n, count(*) OVER () AS areas FROM area
), made AS (
  INSERT INTO element (code, wheel_code) SELECT 'BENCH.' || lpad(n::text, 2, '0'), 'employee' FROM generate_series(1, ${ELEMENTS}) n
  RETURNING id, code
)
INSERT INTO element_version (wheel_version_id, wheel_code, element_id, area_id, position, name, description, components)
SELECT version.id, 'employee', made.id, placed.area_id, numbered.n, text.words, text.words, '{}'
FROM version, made
CROSS JOIN LATERAL (SELECT right(made.code, 2)::int AS n) numbered
CROSS JOIN LATERAL (SELECT jsonb_build_object('da', 'Kompetence ' || made.code, 'nb', 'Kompetanse ' || made.code, 'en', 'Competence ' || made.code) AS words) text
JOIN placed ON placed.n = 1 + (numbered.n - 1) * placed.areas / ${ELEMENTS};

WITH made AS (
  INSERT INTO organisation_unit (code, level_code)
  SELECT 'bench-' || lpad(n::text, 3, '0'), (SELECT code FROM unit_level WHERE kind = 'centre' LIMIT 1) FROM generate_series(1, ${CENTRES}) n
  RETURNING id, code
)
INSERT INTO organisation_unit_version (unit_id, name, parent_id, valid_from)
SELECT made.id, 'Center ' || made.code, root.unit_id, '2010-01-01'
FROM made, (SELECT unit_id FROM organisation_unit_version WHERE parent_id IS NULL LIMIT 1) root`;

/** Made-up cells in the form of policy R; $1 the release's place among its siblings. */
const RELEASE = `
WITH release AS (
  INSERT INTO release (number, plan_year, counted_on, published_at)
  SELECT coalesce(max(number), 0) + 1, 2020 + $1, make_date(2020 + $1, 11, 15), make_date(2020 + $1, 11, 20) FROM release
  RETURNING id
), wheel AS (
  INSERT INTO release_wheel (release_id, wheel_code, wheel_version_id, element_ids)
  SELECT release.id, 'employee', v.wheel_version_id, array_agg(v.element_id ORDER BY a.position, v.position)
  FROM release, element_version v
  JOIN wheel_area_version a ON a.wheel_version_id = v.wheel_version_id AND a.area_id = v.area_id
  JOIN wheel_version w ON w.id = v.wheel_version_id AND w.number = 9000
  GROUP BY release.id, v.wheel_version_id RETURNING release_id
), centre AS (
  SELECT id, row_number() OVER (ORDER BY code) AS n FROM organisation_unit WHERE code LIKE 'bench-%'
), block AS (
  INSERT INTO release_block (release_id, wheel_code, block_id, position, centre_ids, people, changed_on)
  SELECT release_id, 'employee', centre.id::text, centre.n, ARRAY[centre.id], 100, '2020-11-15' FROM wheel, centre
  RETURNING release_id, block_id, centre_ids, position
), cells AS (
  INSERT INTO release_cells (release_id, wheel_code, measure, block_id, centre_ids, shown, people)
  SELECT release_id, 'employee', 'need', block_id, centre_ids,
    (SELECT array_agg(5 * ((block.position * 7 + e * 3 + $1) % 20)) FROM generate_series(1, ${ELEMENTS}) e), array_fill(100, ARRAY[${ELEMENTS}])
  FROM block
  UNION ALL
  SELECT release_id, 'employee', 'need', NULL, NULL, array_fill(5000, ARRAY[${ELEMENTS}]), array_fill(10000, ARRAY[${ELEMENTS}]) FROM wheel
  RETURNING 1
)
SELECT id FROM release`;

const TAKEN = 'SET LOCAL session_replication_role = replica';

/**
 * Three releases of 100 centres by 64 elements, alike at every size of the municipality.
 * @returns their ids
 */
export async function fillReleases(client: pg.Client): Promise<string[]> {
  await client.query(GROUND);
  const ids: string[] = [];
  for (let n = 0; n < RELEASES; n += 1) {
    // The rows of one statement do not see each other: keys are checked by those who made them.
    await client.query(`BEGIN; ${TAKEN}`);
    const { rows } = await client.query<{ id: string }>(RELEASE, [n]);
    await client.query('COMMIT');
    ids.push(...rows.map(({ id }) => id));
  }
  return ids;
}

/** Lets people see every centre's cells, as members of the H-MED do. */
export async function seatInHMed(client: pg.Client, people: readonly string[]): Promise<void> {
  await client.query(
    `INSERT INTO committee_seat (committee_id, person_id, side, duty, valid_from)
     SELECT c.id, person, 'management', 'member', '2010-01-01'
     FROM unnest($1::uuid[]) person, (SELECT id FROM committee WHERE kind = 'h_med' LIMIT 1) c ON CONFLICT DO NOTHING`,
    [people],
  );
}
