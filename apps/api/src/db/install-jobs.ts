import PgBoss from 'pg-boss';
import pg from 'pg';

/** The job queue's own schema; it belongs to `medhjul_job`. */
export const JOB_SCHEMA = 'job';
/** Looks at what is done once a day. */
export const DAILY_QUEUE = 'daily';
/** In which pg-boss hands over what its clock says is due. */
const CLOCK_QUEUE = '__pgboss__send-it';

/**
 * Brings the job queue's tables up to date, as the role that owns them. Safe from several instances at once.
 * @param url the owner's login
 */
export async function installJobs(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`SELECT pg_advisory_lock(hashtext('medhjul jobs'))`);
    const { rows } = await client.query<{ name: string }>('SELECT quote_ident(current_database()) AS name');
    const database = rows[0]?.name ?? '';
    // The queue makes its schema itself, and may make none later.
    await client.query(`GRANT CREATE ON DATABASE ${database} TO medhjul_job; SET ROLE medhjul_job`);
    try {
      const db = {
        async executeSql(text: string, values: unknown[]) {
          const result = await client.query(text, values);
          return { rows: result.rows ?? [] };
        },
      };
      const boss = new PgBoss({ db, schema: JOB_SCHEMA, supervise: false, schedule: false });
      await boss.start();
      // Made here, one by one: instances that make them when they start block each other.
      await boss.createQueue(CLOCK_QUEUE);
      await boss.createQueue(DAILY_QUEUE, {
        name: DAILY_QUEUE,
        policy: 'short',
        retryLimit: 2,
        retryDelay: 60,
        expireInMinutes: 15,
      });
      await boss.stop({ graceful: false });
    } finally {
      await client.query(`RESET ROLE; REVOKE CREATE ON DATABASE ${database} FROM medhjul_job`);
    }
  } finally {
    await client.end();
  }
}
