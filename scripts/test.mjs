// npm test: pure rules, API on a real PostgreSQL, screens, and the journeys in a browser.
import { findBrowser } from '../apps/e2e/browser.mjs';
import { ensureBuilt } from './built.mjs';
import { runSteps } from './steps.mjs';

const jest = ['--experimental-vm-modules', '--disable-warning=ExperimentalWarning', 'node_modules/jest/bin/jest.js'];
const steps = [['Rules, API and screens', 'node', [...jest, '--ci']]];

if (await findBrowser()) {
  ensureBuilt('api');
  ensureBuilt('web');
  // The journeys on a phone, and every screen in every language, state and role, take longer than these: .ci/run does them by itself.
  const journeys = ['run', 'e2e', '--silent', '--', '--project=desktop', '--grep-invert', '@sweep'];
  steps.push(['Journeys in a browser', 'npm', journeys]);
} else if (process.env.CI) {
  console.error('The journeys need a browser and none was found: in CI nothing may be left out.');
  process.exit(1);
} else {
  console.log('Not run: the journeys in a browser, for want of one (install Chromium, or set CHROMIUM to its path).');
}
await runSteps(steps);
