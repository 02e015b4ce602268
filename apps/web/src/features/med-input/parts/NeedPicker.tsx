import { useSuspenseQuery } from '@apollo/client/react';
import { Disclosure } from '@medhjul/ui/Disclosure.tsx';
import { SegmentedControl } from '@medhjul/ui/SegmentedControl.tsx';
import { StatusLine } from '@medhjul/ui/StatusLine.tsx';
import { TextField } from '@medhjul/ui/TextField.tsx';
import { useState } from 'react';
import type { WheelCode } from '../../../lib/graphql/schema-types.generated.ts';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { useSettled } from '../../../lib/settled.ts';
import { MedInputElementsDocument, type MedInputElementsQuery } from '../med-input.generated.ts';
import { medNeedMessages, medWheelMessages } from '../med-need.messages.ts';
import { ElementRow } from './ElementRow.tsx';
import { useOpenLine } from './med-input-context.ts';

type Wheels = MedInputElementsQuery['wheels'];
type Area = Wheels[number]['currentVersion']['areas'][number];
type Element = Area['elements'][number];

const CODES: readonly WheelCode[] = ['EMPLOYEE', 'LEADER'];
/** Milliseconds without a key until it is looked for. */
const PAUSE = 200;

function Areas({ areas }: { areas: readonly Area[] }) {
  const { line } = useOpenLine();
  return (
    <div className="mh-med-areas">
      {areas.map((area) => (
        <Disclosure
          key={area.id}
          summary={plainText(area.name)}
          defaultOpen={area.elements.some(({ id }) => line === `need-${id}`)}
        >
          <ul className="mh-med-picks">
            {area.elements.map((element) => (
              <ElementRow key={element.id} element={element} />
            ))}
          </ul>
        </Disclosure>
      ))}
    </div>
  );
}

/** The wheel on which the need that is being picked stands. */
const wheelOf = (wheels: Wheels, line: string | null): WheelCode =>
  wheels.find(({ currentVersion: { areas } }) =>
    areas.some(({ elements }) => elements.some(({ id }) => line === `need-${id}`)),
  )?.code ?? 'EMPLOYEE';

/** Elements of a wheel whose names have what is looked for. */
const foundOn = (wheels: Wheels, code: WheelCode, wanted: string): Element[] =>
  wheels
    .filter((wheel) => wheel.code === code)
    .flatMap(({ currentVersion }) => currentVersion.areas)
    .flatMap(({ elements }) => elements)
    .filter(({ name }) => plainText(name).toLocaleLowerCase().includes(wanted));

function FoundOn({ code, elements }: { code: WheelCode; elements: readonly Element[] }) {
  const names = useMessages(medWheelMessages);
  if (elements.length === 0) return null;
  return (
    <div>
      <h4>{names(code)}</h4>
      <ul className="mh-med-picks">
        {elements.map((element) => (
          <ElementRow key={element.id} element={element} />
        ))}
      </ul>
    </div>
  );
}

/** Competences of both wheels: found by a word, or by their area. */
export function NeedPicker() {
  const t = useMessages(medNeedMessages);
  const names = useMessages(medWheelMessages);
  const { wheels } = useSuspenseQuery(MedInputElementsDocument, { fetchPolicy: 'cache-first' }).data;
  const { line } = useOpenLine();
  const [code, setCode] = useState(() => wheelOf(wheels, line));
  const [typed, setTyped] = useState('');
  const wanted = useSettled(typed.trim().toLocaleLowerCase(), PAUSE);
  const areas = wheels.find((wheel) => wheel.code === code)?.currentVersion.areas ?? [];
  const found = CODES.map((each) => ({ code: each, elements: foundOn(wheels, each, wanted) }));
  return (
    <div className="mh-stack mh-no-print">
      <TextField
        type="search"
        label={t('search')}
        hint={t('searchHint')}
        value={typed}
        onChange={({ target }) => setTyped(target.value)}
      />
      <StatusLine>
        {wanted === '' ? null : t('found', { n: found.flatMap(({ elements }) => elements).length })}
      </StatusLine>
      {wanted === '' ? (
        <>
          <SegmentedControl<WheelCode>
            label={t('wheel')}
            hideLabel
            options={CODES.map((value) => ({ value, label: names(value) }))}
            value={code}
            onChange={setCode}
          />
          <Areas key={code} areas={areas} />
        </>
      ) : (
        found.map((each) => <FoundOn key={each.code} {...each} />)
      )}
    </div>
  );
}
