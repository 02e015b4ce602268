import type { LevelBook } from '../holdings.ts';
import type { SeasonReference } from './reference.ts';
import type { SeasonRows } from './rows.ts';
import type { Season } from './talk.ts';

/** What telling the season leans on, and where its rows come. */
export interface SeasonBook extends LevelBook {
  readonly season: Season;
  readonly reference: SeasonReference;
  readonly levelIds: Iterator<string, never>;
  readonly rows: SeasonRows;
}
