import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.mjs';

const executablePath = await findBrowser();
const port = Number(process.env['E2E_PORT'] ?? 4173);
/** An instance that runs already; it must hold the demonstration municipality, whose people live through the journeys. */
const running = process.env['E2E_BASE_URL'];
const baseURL = running ?? `http://127.0.0.1:${port}`;
/** The mail server of the journeys, and where it tells what it was given. */
const [smtpPort, lettersPort] = [port + 1, port + 2];
if (running === undefined) process.env['E2E_LETTERS_URL'] ??= `http://127.0.0.1:${lettersPort}`;

/** Journeys against the product as it is started: its own database in a folder of its own, the demonstration municipality. */
export default defineConfig({
  testDir: 'journeys',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: true,
  workers: 2,
  forbidOnly: Boolean(process.env['CI']),
  // A machine under load may miss a time limit once; what fails twice is wrong, and a second go is told as flaky.
  retries: process.env['CI'] ? 1 : 0,
  reporter: [['list']],
  outputDir: 'test-results',
  use: {
    baseURL,
    screenshot: 'only-on-failure',
    contextOptions: { reducedMotion: 'reduce' },
    launchOptions: {
      ...(executablePath !== null && { executablePath }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { viewport: { width: 1440, height: 900 } } },
    { name: 'phone', use: { viewport: { width: 390, height: 844 }, hasTouch: true } },
  ],
  ...(running === undefined && {
    webServer: [
      {
        command: 'node support/post-office.mjs',
        url: `http://127.0.0.1:${lettersPort}`,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
        env: { SMTP_PORT: String(smtpPort), LETTERS_PORT: String(lettersPort) },
      },
      {
        command: 'node ../../scripts/start.mjs',
        url: `${baseURL}/readyz`,
        timeout: 180_000,
        reuseExistingServer: false,
        gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
        env: {
          PORT: String(port),
          PUBLIC_URL: baseURL,
          DATA_DIR: process.env['E2E_DATA_DIR'] ?? mkdtempSync(join(tmpdir(), 'medhjul-e2e-')),
          SMTP_URL: `smtp://127.0.0.1:${smtpPort}`,
          MAIL_FROM: 'Medhjul <medhjul@fjordby.example>',
          // the journeys may run in the night
          REMIND_FROM_HOUR: '0',
          LOG_LEVEL: 'error',
          RATE_LIMIT_PER_MINUTE: '100000',
        },
      },
    ],
  }),
});
