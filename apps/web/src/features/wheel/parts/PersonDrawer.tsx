import { Button } from '@medhjul/ui/Button.tsx';
import { Drawer } from '@medhjul/ui/Drawer.tsx';
import { Loading, Skeleton } from '@medhjul/ui/Skeleton.tsx';
import { ArrowLeft } from 'lucide-react';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '../../../lib/i18n.ts';
import { plainText } from '../../../lib/plain-text.ts';
import { elementMessages } from '../element.messages.ts';
import type { PersonWheelFragment } from '../wheel.generated.ts';
import { wheelMessages } from '../wheel.messages.ts';
import type { Address } from '../../../lib/address.ts';
import { AreaOfPerson } from './AreaOfPerson.tsx';
import { PersonElementView } from './PersonElementView.tsx';
import './drawer.css';

/** What stands in a drawer whose content changes: focus and the scroll move to the top of what is new. */
function DrawerContent({ about, children }: { about: string; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const shown = useRef(about);
  useEffect(() => {
    if (shown.current === about) return;
    shown.current = about;
    box.current?.focus({ preventScroll: true });
    if (box.current?.parentElement) box.current.parentElement.scrollTop = 0;
  }, [about]);
  return (
    <div ref={box} role="group" aria-label={about} tabIndex={-1}>
      {children}
    </div>
  );
}

function ElementSkeleton() {
  const t = useMessages(elementMessages);
  return (
    <Loading label={t('loadingElement')}>
      <div className="mh-stack">
        <Skeleton width="90%" />
        <Skeleton shape="block" height="6rem" />
        <Skeleton shape="block" height="9rem" />
      </div>
    </Loading>
  );
}

interface PersonDrawerProps {
  wheel: PersonWheelFragment;
  address: Address;
}

/** The area or the element that the address opens. */
export function PersonDrawer({ wheel, address }: PersonDrawerProps) {
  const t = useMessages(elementMessages);
  const words = useMessages(wheelMessages);
  const element = wheel.elements.find((one) => one.element.id === address.params.get('element'))?.element;
  const areaId = element?.areaId ?? address.params.get('area');
  const area = wheel.version.areas.find(({ id }) => id === areaId);
  const title = element?.name ?? area?.name ?? '';
  const wheelName = words(wheel.version.wheel === 'LEADER' ? 'leaderWheel' : 'employeeWheel');
  return (
    <Drawer
      open={area !== undefined}
      onClose={() => address.close({ area: null, element: null })}
      eyebrow={`${wheelName} ${wheel.year}`}
      title={title}
      subtitle={element ? undefined : area?.description}
      closeLabel={words('close')}
    >
      {area && (
        <DrawerContent about={plainText(title)}>
          {element ? (
            <>
              <div className="mh-drawer-back">
                <Button
                  variant="quiet"
                  icon={<ArrowLeft aria-hidden="true" />}
                  onClick={() => address.adjust({ element: null, area: area.id })}
                >
                  {t('backToArea', { area: plainText(area.shortName) })}
                </Button>
              </div>
              <Suspense key={element.id} fallback={<ElementSkeleton />}>
                <PersonElementView
                  employmentId={wheel.employment.id}
                  elementId={element.id}
                  year={wheel.year}
                  name={wheel.isOwn ? null : wheel.employment.person.name}
                />
              </Suspense>
            </>
          ) : (
            <AreaOfPerson
              wheel={wheel}
              area={area}
              onOpenElement={(id) => address.open({ element: id, area: area.id })}
            />
          )}
        </DrawerContent>
      )}
    </Drawer>
  );
}
