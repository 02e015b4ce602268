import addressparser from 'nodemailer/lib/addressparser';

/** The sender of `MAIL_FROM`, e.g. `Medhjul <medhjul@kommune.example>`. */
export function senderOf(mailFrom: string): { name: string; address: string } {
  const [sender] = addressparser(mailFrom, { flatten: true });
  return { name: sender?.name || 'Medhjul', address: sender?.address ?? '' };
}
