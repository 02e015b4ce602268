import MailComposer from 'nodemailer/lib/mail-composer';
import { z } from 'zod';
import { CALENDAR_FILE, calendarFile } from './calendar.ts';
import type { Addressing, WaitingMail } from './outbox.ts';
import { senderOf } from './sender.ts';
import type { Envelope } from './smtp.ts';
import { stepOf, titleOf, wordingOf, type Wording } from './wording.ts';

export interface Message {
  readonly envelope: Envelope;
  readonly content: Buffer;
}

/** Writes a mail as it goes out; null when its person has no address that mail can be sent to. */
export type WriteMessage = (mail: WaitingMail, to: Addressing) => Promise<Message | null>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escaped = (text: string) => text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '');
/** Line breaks and what turns the direction of writing have no place in a name or a place. */
export const plain = (text: string) => text.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();

function asText({ greeting, opening, facts, remarks, open, closing }: Wording, url: string): string {
  const lines = facts.map(([label, value]) => `${label}: ${value}`);
  return [greeting, opening, lines.join('\n'), ...remarks, `${open}: ${url}`, `-- \n${closing}`]
    .filter(Boolean)
    .join('\n\n');
}

function asHtml(wording: Wording, url: string, language: string): string {
  const { subject, greeting, opening, facts, remarks, open, closing } = wording;
  const value = (text: string) =>
    /^https?:\/\//.test(text) ? `<a href="${escaped(text)}">${escaped(text)}</a>` : escaped(text);
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escaped(subject)}</title></head>`,
    '<body style="font-family:sans-serif;line-height:1.5;max-width:36rem">',
    `<p>${escaped(greeting)}</p><p>${escaped(opening)}</p>`,
    facts.length > 0
      ? `<p>${facts.map(([label, text]) => `<strong>${escaped(label)}:</strong> ${value(text)}`).join('<br>')}</p>`
      : '',
    ...remarks.map((remark) => `<p>${escaped(remark)}</p>`),
    `<p><a href="${escaped(url)}">${escaped(open)}</a></p><p><small>${escaped(closing)}</small></p></body></html>`,
  ].join('\n');
}

/**
 * @param mailFrom the sender, as a name with an address
 * @param publicUrl where the product is reached: mails lead nowhere else
 */
export function messageWriter(mailFrom: string, publicUrl: string): WriteMessage {
  const sender = senderOf(mailFrom);
  const domain = sender.address.split('@')[1] ?? '';
  return async (mail, addressing) => {
    const address = z.email().max(254).safeParse(addressing.address?.trim());
    if (!address.success) return null;
    const to = { ...addressing, name: plain(addressing.name), municipality: plain(addressing.municipality) };
    const recipient = { name: to.name, address: address.data };
    const url = new URL(mail.params.path, publicUrl).href;
    const wording = wordingOf(withPlainWords(mail), to);
    const composer = new MailComposer({
      from: sender,
      to: recipient,
      subject: wording.subject,
      date: mail.createdAt,
      // The same however often it is tried: a mail that was taken twice can be told by it.
      messageId: `<${mail.id}@${domain}>`,
      headers: { 'Auto-Submitted': 'auto-generated' },
      text: asText(wording, url),
      html: asHtml(wording, url, to.language),
      ...calendarOf(withPlainWords(mail), to, url, { organizer: sender, attendee: recipient }),
      disableFileAccess: true,
      disableUrlAccess: true,
    });
    return {
      envelope: { from: sender.address, to: recipient.address },
      content: await composer.compile().build(),
    };
  };
}

/** Places and names that somebody wrote. */
function withPlainWords(mail: WaitingMail): WaitingMail {
  const { params } = mail;
  const place = 'place' in params && params.place ? { place: plain(params.place) } : {};
  const committee = 'committee' in params ? { committee: plain(params.committee) } : {};
  return { ...mail, params: { ...params, ...place, ...committee } } as WaitingMail;
}

function calendarOf(mail: WaitingMail, to: Addressing, url: string, parties: Parameters<typeof calendarFile>[2]) {
  const step = stepOf(mail.kind);
  if (!step || !('uid' in mail.params)) return {};
  const { params } = mail;
  const summary = titleOf(params, to.language);
  const file = calendarFile({ ...params, summary, url, stamp: mail.createdAt }, step === 'cancelled', parties);
  return { icalEvent: { ...file, filename: CALENDAR_FILE } };
}
