import { openReleasePool } from '../release-pool.ts';
import { publishRelease } from '../../features/release/build-release.ts';
import { calendarOf, earlierOf, momentOf, workdayBefore } from './days.ts';

/** The days that the demonstration's releases count: in November of each year that is told, today before that. */
export function releaseDays(today: string): string[] {
  const { year } = calendarOf(today);
  return [year - 2, year - 1, year].map((one) => earlierOf(workdayBefore(`${one}-11-15`), today));
}

/**
 * Publishes the demonstration's releases, each as it would have been built on its day.
 * @param url a login that may take the role `medhjul_release`
 */
export async function publishDemonstration(url: string, key: Uint8Array, today: string, now: Date): Promise<void> {
  const pool = openReleasePool(url, () => {});
  try {
    for (const countedOn of releaseDays(today)) {
      const published = new Date(Math.min(Date.parse(momentOf(countedOn)), now.getTime()));
      await publishRelease(pool, { key, countedOn, now: published, reason: null });
    }
  } finally {
    await pool.close();
  }
}
