import { describe, expect, test } from '@jest/globals';
import { readConfig } from './config.ts';

const from = 'Medhjul <medhjul@kommune.example>';

describe('the mail server', () => {
  test('is left out, or comes with a sender', () => {
    expect(readConfig({}).mail).toBeNull();
    expect(readConfig({ MAIL_FROM: from }).mail).toBeNull();
    const smtpUrl = 'smtps://medhjul:secret@mail.kommune.example:465?requireTLS=true';
    expect(readConfig({ SMTP_URL: smtpUrl, MAIL_FROM: from }).mail).toEqual({ smtpUrl, from });
    expect(() => readConfig({ SMTP_URL: smtpUrl })).toThrow('MAIL_FROM must name the sender');
  });

  test.each([
    ['SMTP_URL', { SMTP_URL: 'https://user:secret@mail.kommune.example', MAIL_FROM: from }],
    ['SMTP_URL', { SMTP_URL: 'secret', MAIL_FROM: from }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.kommune.example', MAIL_FROM: 'Medhjul' }],
    ['MAIL_FROM', { SMTP_URL: 'smtp://mail.kommune.example', MAIL_FROM: 'a@b.example\r\nBcc: c@d.example' }],
    ['DATABASE_URL', { DATABASE_URL: 'mysql://user:secret@host/medhjul' }],
  ])('with a wrong %s stops the start with one sentence, and shows no password', (name, env) => {
    const start = () => readConfig(env as Record<string, string>);
    expect(start).toThrow(`The setting ${name}`);
    expect(start).not.toThrow(/secret/);
  });
});
