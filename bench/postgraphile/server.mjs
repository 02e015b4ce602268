// PostGraphile 4 over the same database: the same login, session lookup, role and policies, its own prepared statements and
// its own cache of parsed documents.
// What it does here: one nested statement that fetches the members or the spread, and the requirements that may apply.
// What it does not: choose the requirement that wins, compute needs, means or areas, read marks and local elements, log
// who was looked at, check an access rule, limit the document's cost. Each of these would cost it more.
import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import pg from 'pg';
import { postgraphile } from 'postgraphile';

const pool = new pg.Pool({ connectionString: process.env.BENCH_DATABASE_URL, max: 10 });

async function pgSettings({ headers }) {
  const hash = createHash('sha256')
    .update(headers.cookie?.split('=')[1] ?? '')
    .digest('hex');
  const results = await pool.query(
    `BEGIN; SET LOCAL ROLE medhjul_session; SELECT app.enter(decode('${hash}', 'hex'), '${new Date().toISOString()}') AS entered; COMMIT`,
  );
  const { entered } = results[2].rows[0];
  if (!entered) throw new Error('no session');
  return { role: 'medhjul_app', 'medhjul.person_id': entered.viewer.personId, 'medhjul.today': entered.today };
}

const handler = postgraphile(pool, 'bench', {
  pgSettings,
  simpleCollections: 'only',
  disableDefaultMutations: true,
  disableQueryLog: true,
  graphiql: false,
});
const server = createServer(handler);
server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
process.once('disconnect', () => process.exit(0));
