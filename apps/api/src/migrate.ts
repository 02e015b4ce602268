import { readConfig } from './config.ts';
import { migrate } from './db/migrate.ts';

const { ownerUrl } = readConfig(process.env);
if (!ownerUrl) {
  console.error('The embedded database is migrated when the product starts; set DATABASE_URL to migrate another one.');
  process.exitCode = 1;
} else {
  const names = await migrate(ownerUrl);
  console.log(names.length > 0 ? `Ran ${names.join(', ')}.` : 'The database was up to date.');
}
