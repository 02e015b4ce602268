import { buildSchema } from 'graphql';
import type { AccessRules } from '../request/access.ts';

const HEAD = `# Who may ask what

Made from the access rules by \`npm run effects\`: do not edit. One rule stands before each operation; the server does not start
without it. Which objects then answer is decided by the services and, once more, by row-level security
(apps/api/src/db/schema.sql): what somebody may not see answers as what does not exist.
`;

/** Every operation of the contract in its order, with its rule in words. */
export function accessMatrix(contract: string, rules: AccessRules): string {
  const schema = buildSchema(contract);
  const tables = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()]
    .filter((type) => type)
    .map((type) => {
      const fields = Object.values(type?.getFields() ?? {});
      const rows = fields.map(({ name }) => `| ${name} | ${rules[`${type?.name}.${name}`]?.words ?? ''} |`);
      return `\n## ${type?.name}\n\n| operation | for |\n| --- | --- |\n${rows.join('\n')}\n`;
    });
  return `${HEAD}${tables.join('')}`;
}
