import pg from 'pg';

/** The right to build, of one instance at a time. */
export interface Turn {
  readonly isLost: boolean;
  end(): Promise<void>;
}

/**
 * Takes the turn, unless another instance has it. It belongs to a connection of its own and ends with that at the latest,
 * so an instance that died holds up nobody.
 */
export async function takeTurn(url: string): Promise<Turn | null> {
  let isLost = false;
  const client = new pg.Client({
    connectionString: url,
    application_name: 'medhjul release turn',
    connectionTimeoutMillis: 5000,
    keepAlive: true,
    options: '-c role=medhjul_release',
  });
  const lose = () => {
    isLost = true;
  };
  client.on('error', lose);
  client.on('end', lose);
  await client.connect();
  try {
    const { rows } = await client.query<{ taken: boolean }>(
      `SELECT pg_try_advisory_lock(hashtext('medhjul release turn')) AS taken`,
    );
    if (rows[0]?.taken) {
      return {
        get isLost() {
          return isLost;
        },
        end: () => client.end(),
      };
    }
  } catch (error) {
    await client.end().catch(() => {});
    throw error;
  }
  await client.end();
  return null;
}
