import { linkButton } from '@medhjul/ui/button-look.ts';
import { Card } from '@medhjul/ui/Card.tsx';
import { Link } from 'react-router';
import { useMessages } from '../../../../lib/i18n.ts';
import { Page } from '../../../../lib/Page.tsx';
import { requirementMessages } from '../../requirement.messages.ts';
import { requirementFormMessages } from '../../requirement-form.messages.ts';
import { targetsUrl } from '../../requirement.url.ts';

/** In place of a form, for those who only read. */
export function NoRight() {
  const t = useMessages(requirementFormMessages);
  const names = useMessages(requirementMessages);
  return (
    <Page title={t('noRight')}>
      <Card>
        <div className="mh-stack">
          <p>{t('noRightText')}</p>
          <div className="mh-row">
            <Link to={targetsUrl()} {...linkButton('secondary')}>
              {names('toList')}
            </Link>
          </div>
        </div>
      </Card>
    </Page>
  );
}
