import { z } from 'zod';
import { StartProblem } from './db/embedded/start-problem.ts';
import { senderOf } from './mail/sender.ts';
import { KEY_BYTES, keyOf } from './release-key.ts';

const minutes = z.coerce.number().int().min(1).max(10_080);

const key = z
  .string()
  .refine((text) => keyOf(text) !== null, `must be at least ${KEY_BYTES} random bytes as base64 or hex`);

/** Every setting of the product, with what it means; docs/operations.md prints this list. */
export const settings = z.object({
  MODE: z.enum(['demonstration', 'production']).optional(),
  NODE_ENV: z.string().optional(),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  PUBLIC_URL: z.url().optional(),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  DATABASE_OWNER_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
    .optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(10),
  SESSION_IDLE_MINUTES: minutes.default(60),
  SESSION_ABSOLUTE_MINUTES: minutes.default(720),
  RATE_LIMIT_PER_MINUTE: z.coerce.number().int().min(10).default(6000),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'must begin with smtp:// or smtps://' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^\P{Cc}*$/u, 'must be one line')
    .refine(
      (from) => z.email().safeParse(senderOf(from).address).success,
      'must be a mail address, with a name or without',
    )
    .optional(),
  REMIND_FROM_HOUR: z.coerce.number().int().min(0).max(23).default(5),
  RELEASE_KEY: key.optional(),
  RELEASE_KEY_FILE: z.string().min(1).optional(),
  RELEASE_KEY_BEFORE: key.optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  DEMO_PEOPLE: z.coerce.number().int().min(500).max(1_000_000).default(2400),
});

export interface Config {
  readonly mode: 'demonstration' | 'production';
  readonly host: string;
  readonly port: number;
  /** Where browsers reach the product: decides the cookie's Secure flag and the accepted origin. */
  readonly publicUrl: string | null;
  readonly dataDir: string;
  /** null: the embedded server. */
  readonly databaseUrl: string | null;
  /** The owner's login, for migrations; by default the same as `databaseUrl`. */
  readonly ownerUrl: string | null;
  readonly poolSize: number;
  readonly sessionIdleMinutes: number;
  readonly sessionAbsoluteMinutes: number;
  /** Requests a minute that one session, or one address without a session, may make. */
  readonly rateLimitPerMinute: number;
  /** The municipality's mail server and the sender of the product's mail; null: mail waits. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  /** The municipality's hour from which the day's reminders are sent and its other daily work is done. */
  readonly remindFromHour: number;
  /** What releases of the statistics are drawn with: the key, or the file that holds it, and the key that was set before. */
  readonly releaseKey: {
    readonly key: Uint8Array | null;
    readonly file: string | null;
    readonly before: Uint8Array | null;
  };
  readonly logLevel: string;
  readonly demoPeople: number;
}

/**
 * Reads and checks the settings. The only reader of the environment.
 * @throws StartProblem with one sentence that names the setting and what is wrong with it.
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const set = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = settings.safeParse(set);
  if (!result.success) {
    const [issue] = result.error.issues;
    const name = issue?.path.join('.') ?? '';
    // A password and a key are not shown.
    const value = /^(DATABASE|SMTP|RELEASE)/.test(name) ? '' : `=${set[name] ?? ''}`;
    throw new StartProblem(`The setting ${name}${value} is wrong: ${issue?.message ?? 'not understood'}.`);
  }
  const s = result.data;
  const mode = s.MODE ?? (s.NODE_ENV === 'production' ? 'production' : 'demonstration');
  if (mode === 'production' && !s.DATABASE_URL) {
    throw new StartProblem('In production mode DATABASE_URL must name a PostgreSQL server (15 or later).');
  }
  if (s.SMTP_URL && !s.MAIL_FROM) {
    throw new StartProblem('With SMTP_URL, MAIL_FROM must name the sender, e.g. "Medhjul <medhjul@kommune.example>".');
  }
  if (s.RELEASE_KEY && s.RELEASE_KEY_FILE) throw new StartProblem('Set RELEASE_KEY or RELEASE_KEY_FILE, not both.');
  return {
    mode,
    host: s.HOST,
    port: s.PORT,
    publicUrl: s.PUBLIC_URL ?? null,
    dataDir: s.DATA_DIR,
    databaseUrl: s.DATABASE_URL ?? null,
    ownerUrl: s.DATABASE_OWNER_URL ?? s.DATABASE_URL ?? null,
    poolSize: s.DATABASE_POOL,
    sessionIdleMinutes: s.SESSION_IDLE_MINUTES,
    sessionAbsoluteMinutes: s.SESSION_ABSOLUTE_MINUTES,
    rateLimitPerMinute: s.RATE_LIMIT_PER_MINUTE,
    mail: s.SMTP_URL && s.MAIL_FROM ? { smtpUrl: s.SMTP_URL, from: s.MAIL_FROM } : null,
    remindFromHour: s.REMIND_FROM_HOUR,
    releaseKey: {
      key: s.RELEASE_KEY ? keyOf(s.RELEASE_KEY) : null,
      file: s.RELEASE_KEY_FILE ?? null,
      before: s.RELEASE_KEY_BEFORE ? keyOf(s.RELEASE_KEY_BEFORE) : null,
    },
    logLevel: s.LOG_LEVEL,
    demoPeople: s.DEMO_PEOPLE,
  };
}
