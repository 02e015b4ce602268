import { createHash, randomBytes } from 'node:crypto';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** The secret goes to the browser alone; the database knows its hash. */
export const newSecret = () => randomBytes(32).toString('base64url');
export const hashOf = (secret: string) => createHash('sha256').update(secret).digest();

const secure = ({ mode, publicUrl }: Config) => mode === 'production' || (publicUrl?.startsWith('https:') ?? false);
const nameOf = (config: Config) => (secure(config) ? '__Host-medhjul' : 'medhjul');

/** The session's secret as the browser sent it; null when there is none of the right form. */
export function readSecret(request: FastifyRequest, config: Config): string | null {
  const value = request.cookies[nameOf(config)];
  return value && /^[\w-]{43}$/.test(value) ? value : null;
}

export function sendSecret(reply: FastifyReply, config: Config, secret: string): void {
  const attributes = { path: '/', httpOnly: true, sameSite: 'lax' as const, secure: secure(config) };
  if (secret === '') void reply.clearCookie(nameOf(config), attributes);
  else void reply.setCookie(nameOf(config), secret, { ...attributes, maxAge: config.sessionAbsoluteMinutes * 60 });
}
