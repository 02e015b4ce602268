// Finds a Chromium: the one that CHROMIUM names, the system's, or the one that ships inside an npm package.
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

// The one without a window's frame takes a quarter less time.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of a Chromium, or null where none runs. */
export async function findBrowser() {
  const named = process.env.CHROMIUM;
  if (named) return isProgram(named) ? named : null;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const found = names.map((name) => join(folder, name)).find(isProgram);
    if (found) return found;
  }
  if (process.platform !== 'linux') return null;
  try {
    // The package unpacks the libraries that a bare system lacks only where it believes to be on such a host.
    process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x';
    const { default: chromium } = await import('@sparticuz/chromium');
    return await chromium.executablePath();
  } catch {
    return null;
  }
}
