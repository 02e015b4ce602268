import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Download, Printer } from 'lucide-react';
import { useMessages } from '../../../lib/i18n.ts';
import { demandMessages } from '../demand.messages.ts';
import { exportUrl, type ExportAddress, type ExportKind } from '../demand.url.ts';

const kinds: readonly { kind: ExportKind; name: string }[] = [
  { kind: 'xlsx', name: 'Excel' },
  { kind: 'csv', name: 'CSV' },
  { kind: 'pdf', name: 'PDF' },
];

/** The same numbers as files, and the way to paper. */
export function Downloads({ of }: { of: ExportAddress }) {
  const t = useMessages(demandMessages);
  return (
    <div className="mh-demand-downloads mh-no-print">
      <span className="mh-hint">{t('download')}</span>
      {kinds.map(({ kind, name }) => (
        <a
          key={kind}
          href={exportUrl(kind, of)}
          download
          aria-label={t('downloadAs', { kind: name })}
          {...linkButton('quiet')}
        >
          <Download aria-hidden="true" />
          {name}
        </a>
      ))}
      <Button variant="quiet" icon={<Printer aria-hidden="true" />} onClick={() => window.print()}>
        {t('print')}
      </Button>
    </div>
  );
}
