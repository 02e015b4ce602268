import { useSuspenseQuery } from '@apollo/client/react';
import { linkButton } from '@medhjul/ui/button-look.ts';
import { EmptyState } from '@medhjul/ui/EmptyState.tsx';
import { lazy, Suspense } from 'react';
import { Link, Navigate, useParams } from 'react-router';
import { useFormat } from '../../lib/format.ts';
import { useMessages } from '../../lib/i18n.ts';
import { Page } from '../../lib/Page.tsx';
import { directionUrl } from '../goal/goal.url.ts';
import { planUrl } from '../plan/plan.url.ts';
import { useMunicipality, useViewer } from '../session/viewer.ts';
import { useAddress, type Address } from '../../lib/address.ts';
import { LevelsContext } from './parts/level-words.ts';
import { PersonHistory } from './parts/PersonHistory.tsx';
import { PersonNeeds } from './parts/PersonNeeds.tsx';
import { PersonPicture } from './parts/PersonPicture.tsx';
import { PersonTools } from './parts/PersonTools.tsx';
import { PrintedDay } from './parts/PrintedDay.tsx';
import { YearPicker } from './parts/YearPicker.tsx';
import { personMessages } from './person.messages.ts';
import { PersonWheelPageDocument, type PersonWheelFragment } from './wheel.generated.ts';
import { wheelMessages } from './wheel.messages.ts';
import { personWheelUrl, teamWheelUrl, wheelOfAddress, wheelSlug, yearOfAddress } from './wheel.url.ts';
import './wheel.css';

const PersonDrawer = lazy(async () => ({ default: (await import('./parts/PersonDrawer.tsx')).PersonDrawer }));

function NoEmployment() {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  return (
    <Page title={t('noEmploymentTitle')}>
      <EmptyState
        title={t('noEmploymentTitle')}
        action={
          <Link to={directionUrl} {...linkButton('secondary')}>
            {words('toDirection')}
          </Link>
        }
      >
        {t('noEmploymentText')}
      </EmptyState>
    </Page>
  );
}

/** The head of the page for the person that the wheel is about. */
function useHead({ employment, isOwn, version, year, day }: PersonWheelFragment) {
  const t = useMessages(personMessages);
  const words = useMessages(wheelMessages);
  const format = useFormat();
  const { years } = useMunicipality();
  const { person, jobTitle, unit } = employment;
  const wheelName = words(version.wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  const earlier = year !== years.at(-1) && ` ${words('day', { date: format.date(day) })}.`;
  if (isOwn) {
    return {
      title: t(version.wheel === 'LEADER' ? 'ownLeader' : 'ownEmployee'),
      eyebrow: unit.name,
      subtitle: jobTitle,
      lead: [t('ownLead'), earlier],
    };
  }
  return {
    title: person.name,
    eyebrow: <Link to={teamWheelUrl()}>{t('backToTeam')}</Link>,
    subtitle: `${wheelName} · ${jobTitle}, ${unit.name}`,
    lead: [t('reportLead', { name: person.name }), earlier],
  };
}

function WheelOfPerson({ wheel, address }: { wheel: PersonWheelFragment; address: Address }) {
  const t = useMessages(personMessages);
  const head = useHead(wheel);
  const actions = (
    <div className="mh-row">
      <span className="mh-no-print">
        <Link to={planUrl(wheel.employment.id)} {...linkButton('secondary')}>
          {t('toPlan')}
        </Link>
      </span>
      <YearPicker address={address} />
    </div>
  );
  return (
    <Page {...head} actions={actions}>
      <PrintedDay day={wheel.day} />
      <PersonTools wheel={wheel} address={address} />
      <div className="mh-stack mh-wheel-page" data-pending={address.pending || undefined}>
        <PersonPicture wheel={wheel} address={address} />
        <PersonNeeds wheel={wheel} onOpenElement={(id) => address.open({ element: id, area: null })} />
        <PersonHistory wheel={wheel} onOpenArea={(id) => address.open({ area: id, element: null })} />
      </div>
      {(address.params.has('area') || address.params.has('element')) && (
        <Suspense fallback={null}>
          <PersonDrawer wheel={wheel} address={address} />
        </Suspense>
      )}
    </Page>
  );
}

/** The other wheel, where the address opens an element that lies on that one. */
function wheelWithElement(wheel: PersonWheelFragment, elementId: string | null) {
  if (elementId === null || wheel.elements.some(({ element }) => element.id === elementId)) return null;
  return wheel.employment.wheels.find((code) => code !== wheel.version.wheel) ?? null;
}

function WheelOfEmployment({ employmentId }: { employmentId: string }) {
  const address = useAddress();
  const { years } = useMunicipality();
  const { params } = address;
  const { data } = useSuspenseQuery(PersonWheelPageDocument, {
    variables: { employmentId, wheel: wheelOfAddress(params), year: yearOfAddress(params, 'year', years) },
  });
  const other = params.has('wheel') ? null : wheelWithElement(data.personWheel, params.get('element'));
  if (other) {
    const there = new URLSearchParams(params);
    there.set('wheel', wheelSlug(other));
    return <Navigate to={{ search: `?${there}` }} replace />;
  }
  return (
    <LevelsContext value={data.levels}>
      <WheelOfPerson wheel={data.personWheel} address={address} />
    </LevelsContext>
  );
}

/** A person's wheel: the viewer's own, or a direct report's. */
export function PersonWheelPage() {
  const { employmentId } = useParams();
  const own = useViewer().employments[0]?.id;
  if (employmentId) return <WheelOfEmployment employmentId={employmentId} />;
  if (!own) return <NoEmployment />;
  // an address that names the employment opens the same wheel for the same person only
  return <Navigate to={personWheelUrl(own)} replace />;
}
