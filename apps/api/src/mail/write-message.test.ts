import { describe, expect, test } from '@jest/globals';
import { mailParams, type MailKind, type MailParams } from './mail-params.ts';
import type { Addressing, WaitingMail } from './outbox.ts';
import { entryOf } from './testing/calendar-entry.ts';
import { MEETING } from './testing/sending.ts';
import { letterOf } from './testing/post-office.ts';
import { messageWriter } from './write-message.ts';

const to: Addressing = {
  name: 'Åse Østby',
  address: 'aase@kommune.example',
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  municipality: 'Prøveby Kommune',
};
const ID = '22222222-2222-4222-8222-222222222222';
const write = messageWriter('Medhjul <medhjul@kommune.example>', 'https://medhjul.example');

const written = async <K extends MailKind>(kind: K, params: MailParams[K], person: Partial<Addressing> = {}) => {
  const stored = { id: ID, kind, params: mailParams[kind].parse(params), createdAt: new Date('2026-06-15T10:00:00Z') };
  const message = await write({ ...stored, tries: 1, isOld: false } as WaitingMail, { ...to, ...person });
  return { ...message, letter: letterOf({ to: [], raw: message?.content.toString('utf8') ?? '' }) };
};

describe('an invitation', () => {
  test('says when, where and by whom, in each language and in the municipality’s time', async () => {
    const da = (await written('conversation_invitation', MEETING)).letter;
    expect(da.headers['subject']).toBe('Invitation til MUS: onsdag den 1. juli 2026 10.00–11.00');
    expect(da.text).toContain('Hej Åse Østby');
    expect(da.text).toContain('Sted: Lokale 2');
    expect(da.text).toContain(`https://medhjul.example${MEETING.path}`);
    expect(da.text).toContain('Prøveby Kommune');
    const nb = (await written('conversation_invitation', MEETING, { language: 'nb', timeZone: 'Europe/Oslo' })).letter;
    expect(nb.headers['subject']).toBe('Invitasjon til medarbeidersamtale: onsdag 1. juli 2026, 10:00–11:00');
    const en = (await written('conversation_invitation', MEETING, { language: 'en', timeZone: 'UTC' })).letter;
    expect(en.headers['subject']).toBe('Invitation to a development conversation: Wednesday, 1 July 2026, 08:00–09:00');
  });

  test('goes from the municipality to its person alone, and asks for no answer', async () => {
    const { envelope, letter } = await written('conversation_invitation', MEETING);
    expect(envelope).toEqual({ from: 'medhjul@kommune.example', to: 'aase@kommune.example' });
    expect(letter.headers).toMatchObject({
      from: 'Medhjul <medhjul@kommune.example>',
      to: 'Åse Østby <aase@kommune.example>',
      'message-id': `<${ID}@kommune.example>`,
      'auto-submitted': 'auto-generated',
    });
  });

  test('carries an entry that a calendar takes, private and with its time', async () => {
    const { letter } = await written('conversation_invitation', { ...MEETING, link: 'https://moede.example/1' });
    expect(letter.calendarType).toMatch(/method=REQUEST/);
    const { properties, ...entry } = entryOf(letter.calendar);
    expect(entry).toEqual({
      method: 'REQUEST',
      uid: MEETING.uid,
      sequence: 0,
      status: 'CONFIRMED',
      class: 'PRIVATE',
      summary: 'MUS',
      location: 'Lokale 2',
      description: `https://moede.example/1\nhttps://medhjul.example${MEETING.path}`,
      organizer: 'mailto:medhjul@kommune.example',
      attendee: 'mailto:aase@kommune.example',
      from: '2026-07-01T08:00:00.000Z',
      until: '2026-07-01T09:00:00.000Z',
      entries: 1,
    });
    expect(new Set(properties).size).toBe(properties.length);
  });

  test('is changed and called off under the same identity, by a higher number', async () => {
    const moved = { ...MEETING, sequence: 1, startsAt: '2026-10-25T00:30:00Z', durationMinutes: 90 };
    const changed = await written('conversation_changed', moved);
    expect(entryOf(changed.letter.calendar)).toMatchObject({
      method: 'REQUEST',
      uid: MEETING.uid,
      sequence: 1,
      from: '2026-10-25T00:30:00.000Z',
      // Over the night when the clock goes back.
      until: '2026-10-25T02:00:00.000Z',
    });
    const cancelled = await written('team_cancelled', { ...MEETING, talk: 'tus', sequence: 2 });
    expect(cancelled.letter.calendarType).toMatch(/method=CANCEL/);
    expect(entryOf(cancelled.letter.calendar)).toMatchObject({
      method: 'CANCEL',
      status: 'CANCELLED',
      uid: MEETING.uid,
      sequence: 2,
      summary: 'TUS',
    });
    expect(cancelled.letter.text).toContain('aflyst');
    expect(cancelled.letter.text).not.toContain('Lokale 2');
  });

  test('tells that there is a note, and not what it says', async () => {
    const { content, letter } = await written('conversation_invitation', { ...MEETING, note: 'om din sygdom' });
    expect(letter.text).toContain('Der er en besked med invitationen');
    expect([letter.text, letter.html, letter.calendar, content?.toString('utf8')].join()).not.toContain('sygdom');
    expect((await written('conversation_invitation', MEETING)).letter.text).not.toContain('besked');
  });
});

test('a question of consent and a reminder say until when, and carry no entry', async () => {
  const path = '/team-conversations/1';
  const consent = (await written('team_consent_asked', { talk: 'grus', closesOn: '2026-09-01', path })).letter;
  expect(consent.headers['subject']).toBe('Skal GRUS træde i stedet for MUS? Svar senest 1. september 2026');
  for (const about of mailParams.reminder.shape.about.options) {
    for (const language of ['da', 'nb', 'en'] as const) {
      const { letter } = await written('reminder', { about, dueOn: '2026-12-31', path }, { language });
      expect([about, language, letter.text]).toEqual([
        about,
        language,
        expect.stringMatching(/31\.? (d|D)e[sc]ember 2026/),
      ]);
      expect(`${letter.headers['subject']}${letter.text}${letter.html}`).not.toMatch(/[{}]|undefined/);
      expect(letter.calendar).toBe('');
    }
  }
});

describe('what people typed', () => {
  const evil = [
    'Sal 1\r\nBcc: onde@example.org\r\n\r\n<script>alert(1)</script>',
    'Sal 1\nATTENDEE:mailto:onde@example.org\nBEGIN:VEVENT',
    'Sal; 1, "\\n" \u2028BEGIN:VALARM\u202Egnp.exe',
    `=?utf-8?q?=0D=0ABcc:_onde@example.org?=`,
    `${'å'.repeat(400)}\r\n.\r\nMAIL FROM:<onde@example.org>`,
  ];

  test.each(evil)('becomes neither header nor markup nor entry: %j', async (text) => {
    const params = { ...MEETING, place: text.slice(0, 1000) };
    const { content, envelope, letter } = await written('conversation_invitation', params, {
      name: text,
      municipality: text,
    });
    expect(envelope?.to).toBe('aase@kommune.example');
    expect(Object.keys(letter.headers)).not.toContain('bcc');
    expect(letter.headers['to']).toMatch(/<aase@kommune\.example>$/);
    expect(content?.toString('utf8')).not.toMatch(/^(Bcc|MAIL FROM|\.\r?$)/m);
    expect(letter.html).not.toContain('<script');
    expect(letter.html).not.toContain('\u202E');
    const entry = entryOf(letter.calendar);
    expect([entry.entries, entry.attendee, entry.properties.filter((name) => name === 'attendee').length]).toEqual([
      1,
      'mailto:aase@kommune.example',
      1,
    ]);
    expect(letter.calendar).not.toMatch(/^(BEGIN:VALARM|ATTENDEE:)/m);
  });

  test('stays readable', async () => {
    const { letter } = await written('conversation_invitation', { ...MEETING, place: 'Sal 1 <øst> & "vest"' });
    expect(letter.text).toContain('Sal 1 <øst> & "vest"');
    expect(letter.html).toContain('Sal 1 &lt;øst&gt; &amp; &quot;vest&quot;');
    expect(entryOf(letter.calendar).location).toBe('Sal 1 <øst> & "vest"');
  });
});

test('that somebody’s records were opened is told with function and link, and nothing of what or why', async () => {
  const told = { da: 'Databeskyttelsesrådgiveren', nb: 'Personvernombudet', en: 'data protection officer' } as const;
  for (const language of ['da', 'nb', 'en'] as const) {
    const { text } = (await written('glass_opened', { path: '/looks' }, { language })).letter;
    expect(text).toContain(told[language]);
    expect(text).toContain('https://medhjul.example/looks');
  }
  expect(() => mailParams.glass_opened.parse({ path: '/looks', reason: 'a' })).toThrow();
});

describe('a C-MED’s review', () => {
  const { talk: _, ...place } = MEETING;
  const meeting = { ...place, committee: 'C-MED\nNord', year: 2026, path: '/reviews/1' };

  test('is invited to in each language, with the committee’s name, and an entry in the calendar', async () => {
    const { letter } = await written('review_invitation', { ...meeting, note: 'Om Bents sygdom' });
    expect(letter.headers['subject']).toBe('Invitation til C-MED-drøftelse 2026: onsdag den 1. juli 2026 10.00–11.00');
    expect(letter.text).toContain('Du er inviteret til den årlige drøftelse i C-MED Nord.');
    expect(letter.text).toContain('Der er en besked med invitationen');
    expect(letter.text + letter.html + letter.calendar).not.toContain('sygdom');
    expect(entryOf(letter.calendar)).toMatchObject({
      method: 'REQUEST',
      uid: MEETING.uid,
      class: 'PRIVATE',
      summary: 'C-MED-drøftelse 2026: C-MED Nord',
    });
    const nb = (await written('review_changed', meeting, { language: 'nb' })).letter;
    expect(nb.headers['subject']).toMatch(/^Endret C-MED-drøfting 2026: /);
    const cancelled = (await written('review_cancelled', { ...meeting, sequence: 3 }, { language: 'en' })).letter;
    expect(cancelled.headers['subject']).toMatch(/^Cancelled C-MED review 2026: /);
    expect(entryOf(cancelled.calendar)).toMatchObject({ method: 'CANCEL', sequence: 3, uid: MEETING.uid });
    expect(cancelled.text).not.toContain('Lokale 2');
  });

  test('is told of otherwise by what there is and where, and by nothing that stands in it', async () => {
    const ofReview = { committee: 'C-MED Nord', year: 2026, path: '/reviews/1' };
    const due = { ...ofReview, dueOn: '2026-11-30' };
    const subjects: unknown[] = [];
    for (const language of ['da', 'nb', 'en'] as const) {
      const letters = [
        await written('review_papers', ofReview, { language }),
        await written('review_reminder', due, { language }),
        await written('med_input_asked', due, { language }),
        await written('minutes_draft', ofReview, { language }),
        await written('minutes_sent', { ...ofReview, receipt: '2026-0012' }, { language }),
        await written('minutes_received', ofReview, { language }),
      ];
      for (const { letter } of letters) {
        subjects.push(letter.headers['subject']);
        expect(letter.text).toContain('C-MED Nord');
        expect(letter.text).toContain('https://medhjul.example/reviews/1');
        expect(`${letter.headers['subject']}${letter.text}${letter.html}`).not.toMatch(/[{}]|undefined/);
        expect(letter.calendar).toBe('');
      }
    }
    expect(subjects).toContain('Referatet er sendt: kvittering 2026-0012');
    expect(subjects).toContain('A-MED-indspil til C-MED-drøftelse 2026: senest 30. november 2026');
    expect(new Set(subjects).size).toBe(18 - 1);
  });
});
