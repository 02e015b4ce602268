// What is imported leads to the one file that bundled-packages.mjs made of its package; what is required (by tools that
// are no ES modules) leads to the package itself.
const { readdirSync } = require('node:fs');
const { join } = require('node:path');

const folder = process.env.BUNDLED_PACKAGES;
const bundled = new Set(readdirSync(folder));

module.exports = (path, options) => {
  const file = `${path.replaceAll('/', '-')}.mjs`;
  const isImport = options.conditions?.includes('import');
  return isImport && /^[@a-z]/.test(path) && bundled.has(file)
    ? join(folder, file)
    : options.defaultResolver(path, options);
};
