import type pg from 'pg';

/** First day of units that come without one: they count as having always been there. */
const ALWAYS = '1900-01-01';

const PEOPLE = `
insert into file_people (line, code, given_name, family_name, email)
select line, "BrugerId", coalesce(substring("Navn" from '^(.*\\S)\\s+\\S+$'), "Navn"),
  coalesce(substring("Navn" from '\\s(\\S+)$'), '–'), "E-mail"
from file_bruger`;

// The way from each unit up to the root. Units that hang in a circle have none, and are refused later.
const TREE = `
create temp table p2l_way on commit drop as
with recursive way as (
  select "AfdelingsID" as unit, "AfdelingsID" as above, 0 as depth, 0 as above_depth, array["AfdelingsID"] as path
  from file_organisation where "Parentid" is null
  union all
  select o."AfdelingsID", o."AfdelingsID", w.depth + 1, w.depth + 1, w.path || o."AfdelingsID"
  from way w join file_organisation o on o."Parentid" = w.unit where w.depth < 50
)
select way.unit, step.above, way.depth, step.position::int - 1 as above_depth
from way cross join lateral unnest(way.path) with ordinality as step (above, position);
analyze p2l_way;

insert into file_units (line, code, name, level, parent, valid_from)
select o.line, o."AfdelingsID", o."Afdelingsnavn",
  case depth when 0 then 'municipality' when 1 then 'centre' when 2 then 'unit'
    else case when exists (select from file_organisation child where child."Parentid" = o."AfdelingsID") then 'department' else 'team' end
  end,
  o."Parentid", '${ALWAYS}'
from file_organisation o left join p2l_way w on w.unit = o."AfdelingsID" and w.above = w.unit`;

// Current engagements and those to come; where one id stands twice, the later row takes over from the earlier.
const JOBS = `
create temp table p2l_job on commit drop as
select e.line, e."EngagementId" as id, e."BrugerId" as person, e."AfdelingsId" as unit, coalesce(e."Primær", false) as flagged,
  coalesce(k.title, b.title) as title, e."StillingskodeId" as job_code, k.title is null and e."StillingskodeId" is not null as is_unknown_job,
  e."StartdatoEngagement" as valid_from,
  nullif(lead(e."StartdatoEngagement") over (partition by e."EngagementId" order by e."StartdatoEngagement", e.line),
    e."StartdatoEngagement") as valid_to
from file_engagement e
left join (select "StillingskodeID" as id, min("Stillingskode") as title from file_stillingskode group by 1) k on k.id = e."StillingskodeId"
left join (select "BrugerId" as id, min("Stilling") as title from file_bruger group by 1) b on b.id = e."BrugerId"
where e."AktivStatus" or e."StartdatoEngagement" > app.today();
analyze p2l_job`;

// Who leads what with which employment: the one in that very unit first, then a current one, the primary one, the oldest.
const LEADERS = `
create temp table p2l_lead on commit drop as
select distinct on (l.line) l.line, l."AfdelingsID" as unit, l."BrugerId" as person, j.id, w.depth,
  min(j.valid_from) over (partition by j.id) as since
from file_leder l
join p2l_job j on j.person = l."BrugerId"
join p2l_way w on w.unit = l."AfdelingsID" and w.above = w.unit
where l."AktivStatus"
order by l.line, (j.unit = l."AfdelingsID") desc, (j.valid_from <= app.today()) desc, j.flagged desc, j.valid_from, j.id;
analyze p2l_lead;

insert into file_unit_leaders (line, unit, employment, valid_from)
select min(line), unit, id, min(since) from p2l_lead group by unit, id`;

// The leader of the employment's unit, or the next one up who is not the person. Who leads begins above the highest unit led, so
// that leaders whose own employment sits further down do not lead each other in a circle.
const LINES = `
create temp table p2l_line on commit drop as
with top as (
  select distinct on (id) id, unit, depth from p2l_lead order by id, depth, unit
), begin_at as (
  select j.line, j.person, case when top.id is null or sat.depth < top.depth then j.unit else o."Parentid" end as unit
  from p2l_job j left join top on top.id = j.id
  left join p2l_way sat on sat.unit = j.unit and sat.above = sat.unit
  left join file_organisation o on o."AfdelingsID" = top.unit
)
select distinct on (b.line) b.line, l.id as leader, l.since
from begin_at b join p2l_way w on w.unit = b.unit join p2l_lead l on l.unit = w.above
where not exists (select from p2l_lead own where own.unit = w.above and own.person = b.person)
order by b.line, w.above_depth desc, l.line;
analyze p2l_line`;

// Cut where another employment of the person begins (which one is primary may change) and where the leader's own employment begins.
const EMPLOYMENTS = `
insert into file_employments (line, code, person, unit, job_title, job_group, leader_level, leader_function, staff_responsibility,
  "primary", valid_from, valid_to, nearest_leader)
with day as (
  select person, valid_from as day from p2l_job
  union select person, valid_to from p2l_job where valid_to is not null
  union select j.person, l.since from p2l_job j join p2l_line l using (line)
), span as (
  select person, day, lead(day) over (partition by person order by day) as next_day from day
), below as (
  select distinct n.leader from p2l_line n join p2l_job j on j.line = n.line join p2l_lead led on led.id = j.id
), leads as (
  select l.id, least(4, 1 + min(l.depth)) as level,
    bool_or(l.id in (select leader from below)) as has_leaders
  from p2l_lead l group by l.id
), named as (
  select distinct on (word) word, code from job_group cross join lateral (values (lower(code)), (lower(name ->> 'da')), (lower(name ->> 'nb')),
    (lower(name ->> 'en'))) as words (word) order by word, code
)
select j.line, j.id, j.person, j.unit, j.title, named.code, leads.level,
  case when leads.level <= 2 or has_leaders then 'leader_of_leaders' when leads.level is not null then 'citizen_facing' end,
  leads.id is not null,
  row_number() over (partition by j.person, s.day order by j.flagged desc, j.valid_from desc, j.id, j.line) = 1,
  s.day, s.next_day, case when n.since <= s.day then n.leader end
from p2l_job j
join span s on s.person = j.person and s.day >= j.valid_from and (j.valid_to is null or s.day < j.valid_to)
left join leads on leads.id = j.id
left join named on named.word = lower(j.title)
left join p2l_line n on n.line = j.line`;

/**
 * Turns the five files made for Plan2learn into the rows of the project's own files. Tolerates what is wrong in them: the checks of
 * the own files find it afterwards, and name the file and the line it came from.
 */
export async function translatePlan2learn(client: pg.Client): Promise<void> {
  for (const step of [PEOPLE, TREE, JOBS, LEADERS, LINES, EMPLOYMENTS]) await client.query(step);
  await client.query('analyze file_people; analyze file_units; analyze file_unit_leaders; analyze file_employments');
}
