import { Button } from '@medhjul/ui/Button.tsx';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link, useRouteError } from 'react-router';
import { BareFrame } from '../lib/BareFrame.tsx';
import { useMessages } from '../lib/i18n.ts';
import { Page } from '../lib/Page.tsx';
import { problemOf, type Problem } from '../lib/problem.ts';
import { appMessages } from './app.messages.ts';
import { PageSkeleton } from './PageSkeleton.tsx';

function NoAccess() {
  const t = useMessages(appMessages);
  return (
    <Page title={t('noAccess')}>
      <Card>
        <div className="mh-stack">
          <p>{t('noAccessText')}</p>
          <div className="mh-row">
            <Link to="/" {...linkButton('secondary')}>
              {t('toStart')}
            </Link>
          </div>
        </div>
      </Card>
    </Page>
  );
}

function Failure({ problem }: { problem: Extract<Problem, { kind: 'unreachable' | 'unexpected' }> }) {
  const t = useMessages(appMessages);
  const requestId = problem.kind === 'unexpected' ? problem.requestId : null;
  const text =
    problem.kind === 'unreachable' ? 'unreachableText' : requestId ? 'unexpectedText' : 'unexpectedTextPlain';
  return (
    <Page title={t(problem.kind)}>
      <Card>
        <div className="mh-stack">
          <p>{t(text)}</p>
          <div className="mh-row">
            <Button onClick={() => window.location.reload()}>{t('tryAgain')}</Button>
            <a href="/" {...linkButton('quiet')}>
              {t('toStart')}
            </a>
          </div>
          {requestId && <p className="mh-hint">{t('reference', { requestId })}</p>}
        </div>
      </Card>
    </Page>
  );
}

/** In place of a page that could not be shown. */
export function ErrorPage() {
  const problem = problemOf(useRouteError());
  if (problem.kind === 'no-access') return <NoAccess />;
  // the way to the sign-in page is being taken already
  if (problem.kind === 'signed-out') return <PageSkeleton />;
  return <Failure problem={problem} />;
}

/** The same where not even the frame of the app could be drawn. */
export function RootErrorPage() {
  return (
    <BareFrame>
      <ErrorPage />
    </BareFrame>
  );
}
