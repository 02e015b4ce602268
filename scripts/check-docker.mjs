// What can be said of the container files without an engine: what the image copies is there, and the services are started
// with health checks, without root and on a read-only file system. Where a docker client is at hand it reads the file too.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { root } from './built.mjs';

const problems = [];
const dockerfile = readFileSync(join(root, 'docker/Dockerfile'), 'utf8');
for (const [, sources] of dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)) {
  for (const source of sources.split(' '))
    if (!existsSync(join(root, source))) problems.push(`Dockerfile copies ${source}, which is not there.`);
}
if (!/^USER node$/m.test(dockerfile)) problems.push('The image runs as root.');
if (!/^HEALTHCHECK /m.test(dockerfile)) problems.push('The image has no health check.');
const entry = /^CMD \["node", "(.+)"\]$/m.exec(dockerfile)?.[1];
if (!entry || !existsSync(join(root, entry)))
  problems.push(`The image starts ${entry}, which the build does not make.`);

const { services } = parse(readFileSync(join(root, 'docker/compose.yaml'), 'utf8'));
if (services.medhjul.read_only !== true) problems.push('The product writes to its file system.');
if (services.medhjul.user !== 'node') problems.push('The product runs as root.');
if (!services.database.healthcheck) problems.push('The database has no health check.');
if (services.medhjul.depends_on.database.condition !== 'service_healthy')
  problems.push('The product does not wait for the database.');

if (spawnSync('docker', ['compose', 'version']).status === 0) {
  const env = { ...process.env, DATABASE_PASSWORD: 'x' };
  const config = spawnSync('docker', ['compose', '-f', 'docker/compose.yaml', 'config', '--quiet'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  if (config.status !== 0) problems.push(config.stderr);
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;
