import { openReleasePool } from '../../apps/api/src/db/release-pool.ts';
import { publishRelease } from '../../apps/api/src/features/release/build-release.ts';

// Builds releases of the given days, one after the other, as the product does, and says what each took.
const days = (process.env['BENCH_DAYS'] ?? '').split(',');
const pool = openReleasePool(process.env['BENCH_DATABASE_URL'] ?? '', (error) => {
  throw error;
});
const seconds: number[] = [];
for (const countedOn of days) {
  const begun = performance.now();
  const now = new Date(`${countedOn}T12:00:00Z`);
  const { releaseId } = await publishRelease(pool, { key: Buffer.alloc(32, 1), countedOn, now, reason: 'Measured' });
  if (releaseId === null) throw new Error('the gate said no');
  seconds.push((performance.now() - begun) / 1000);
}
await pool.close();
process.send?.({ seconds, megabytes: process.resourceUsage().maxRSS / 1024 });
process.disconnect?.();
