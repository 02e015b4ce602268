import { useSuspenseQuery } from '@apollo/client/react';
import { Alert } from '@medhjul/ui/Alert.tsx';
import { Button } from '@medhjul/ui/Button.tsx';
import { Printer } from 'lucide-react';
import { Link, useParams, useSearchParams } from 'react-router';
import { Breadcrumbs } from '../../lib/Breadcrumbs.tsx';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { NoSuchPageError } from '../../lib/problem.ts';
import { AreaText } from './parts/AreaText.tsx';
import { Derivations } from './parts/Derivations.tsx';
import { VersionList } from './parts/VersionList.tsx';
import './wheel-version.css';
import { WheelsDocument, WheelVersionDocument, type WheelOverviewFragment } from './wheel-version.generated.ts';
import { wheelVersionMessages } from './wheel-version.messages.ts';
import { wheelOfSlug, wheelsUrl, wheelUrl } from './wheel-version.url.ts';

/** The wheel and the version that the address names; the version in force when it names none. */
function useAddressed(): { wheel: WheelOverviewFragment; versionId: string } {
  const { wheels } = useSuspenseQuery(WheelsDocument).data;
  const code = wheelOfSlug(useParams().wheel);
  const [params] = useSearchParams();
  const number = params.get('version');
  const wheel = wheels.find((candidate) => candidate.code === code);
  const version =
    number === null ? wheel?.currentVersion : wheel?.versions.find((candidate) => String(candidate.number) === number);
  if (!wheel || !version) throw new NoSuchPageError();
  return { wheel, versionId: version.id };
}

function Contents({ areas }: { areas: readonly { id: string; code: string; name: string }[] }) {
  const t = useMessages(wheelVersionMessages);
  return (
    <nav className="mh-wheel-text__contents" aria-labelledby="wheel-contents">
      <h2 id="wheel-contents">{t('contents')}</h2>
      <ul>
        {areas.map(({ id, code, name }) => (
          <li key={id}>
            <Link to={{ hash: code }} replace>
              {code} {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** One wheel in words, as a version has it. */
export function WheelPage() {
  const t = useMessages(wheelVersionMessages);
  const format = useFormat();
  const { wheel, versionId } = useAddressed();
  const { wheelVersion } = useSuspenseQuery(WheelVersionDocument, { variables: { id: versionId } }).data;
  const { number, validFrom, validTo, areas } = wheelVersion;
  return (
    <Page
      breadcrumbs={<Breadcrumbs label={t('breadcrumbs')} steps={[{ to: wheelsUrl, name: t('title') }]} />}
      eyebrow={t('versionSince', { number, period: format.period(validFrom, validTo) })}
      title={wheel.name}
      lead={wheel.description}
      actions={
        <Button
          variant="secondary"
          className="mh-no-print"
          icon={<Printer aria-hidden="true" />}
          onClick={() => window.print()}
        >
          {t('print')}
        </Button>
      }
    >
      <div className="mh-wheel-text">
        <Contents areas={areas} />
        <div className="mh-stack">
          {versionId !== wheel.currentVersion.id && (
            <Alert tone="warn" title={t('notCurrentTitle')}>
              <Link to={wheelUrl(wheel.code)}>{t('toCurrent')}</Link>
            </Alert>
          )}
          <Derivations title={t('derivesFrom')} derivations={wheel.derivations} />
          {areas.map((area) => (
            <AreaText key={area.id} wheel={wheel.code} area={area} />
          ))}
          <VersionList wheel={wheel} shownId={versionId} />
        </div>
      </div>
    </Page>
  );
}
