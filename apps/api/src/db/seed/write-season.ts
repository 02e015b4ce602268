import { copyRows, type Row } from './copy.ts';
import type { Catalogue } from './catalogue.ts';
import type { HostTransaction } from '../host-transaction.ts';
import { holdingColumns, holdingRows, levelsLeft } from './holdings.ts';
import { risingIds } from './ids.ts';
import { chairsOf, type Centre, type District } from './organisation.ts';
import type { Person } from './people.ts';
import type { Plan } from './plan.ts';
import type { SeasonBook } from './season/book.ts';
import { tellDelegations } from './season/delegations.ts';
import type { SeasonReference } from './season/reference.ts';
import { noRows, writeSeason } from './season/rows.ts';
import { tellTeamTalks } from './season/team-conversations.ts';
import { planTeamTalks } from './season/team-talks.ts';
import { tellSeason } from './season/tell-season.ts';
import type { Staff } from './staff.ts';
import { talksOf } from './talks.ts';
import { employeeLevels } from './templates/story-rules.ts';

/** The ids of rows that have no code of their own, through all districts. */
export interface SeasonIds {
  readonly holding: Iterator<string, never>;
  readonly level: Iterator<string, never>;
}

export const seasonIds = ({ seed }: Plan): SeasonIds => ({
  holding: risingIds(`holding:${seed}`),
  level: risingIds(`conversation_level:${seed}`),
});

/** What a district's levels, conversations and plans are told from. */
export interface DistrictSeason {
  readonly plan: Plan;
  readonly catalogue: Catalogue;
  readonly reference: SeasonReference;
  readonly ids: SeasonIds;
  readonly district: District;
  readonly staff: Staff;
  /** Everybody whose levels are told with this district. */
  readonly people: readonly Person[];
}

/** Streams the levels of a district's people, and after them what their conversations and plans are. */
export async function writeDistrictSeason(
  { client }: HostTransaction,
  told: DistrictSeason,
  onWritten: (people: number) => void,
): Promise<void> {
  const { ids, district, staff, people } = told;
  const book = bookOf(told);
  const centreByCode = new Map(district.centres.map((centre) => [centre.node.code, centre]));
  const centreOf = (code: string | undefined): Centre | null => centreByCode.get(code?.split('-')[0] ?? '') ?? null;
  function* levels(): Generator<Row> {
    for (const [written, person] of people.entries()) {
      if (written % 100 === 0) onWritten(written);
      for (const employment of person.employments) {
        const centre = centreOf(employment.spells.at(-1)?.node.code);
        const talks = talksOf(book.season, employment);
        const left = levelsLeft(book, centre, employment, talks);
        yield* holdingRows(ids.holding, employment, left);
        tellSeason(book, centre, employment, talks, left);
      }
    }
  }
  await copyRows(client, 'holding', holdingColumns, levels());
  const { thisYear, lastYear } = book.season.teamTalks;
  tellTeamTalks(book, [...thisYear.values(), ...lastYear], new Set(staff.personas.values()));
  tellDelegations(book, district);
  await writeSeason(client, book.rows);
}

function bookOf({ plan, catalogue, reference, ids, district, staff }: DistrictSeason): SeasonBook {
  const chairs = district.centres.flatMap(chairsOf);
  return {
    plan,
    catalogue,
    reference,
    levelIds: ids.level,
    storyPerson: district.index === 0 ? staff.personas.get('employee') : undefined,
    storyLevels: employeeLevels,
    season: { plan, teamTalks: planTeamTalks(plan, chairs, staff.people, reference.smallestTeam) },
    rows: noRows(),
  };
}
