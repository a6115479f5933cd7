// The way through the workshop: its floors from top to bottom, and on the chosen one its stations.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { formatNumber } from '../format.ts';
import { useLineText, useSession } from '../session.tsx';

/** "+9.5 m", "±0.0 m" */
export function formatFloor(floor: number): string {
  return `${floor > 0 ? '+' : '±'}${formatNumber(floor, 1)} m`;
}

export function Stations() {
  const { t } = useTranslation('ui');
  const line = useLineText();
  const { attempt, station, stand, select } = useSession();
  const { stations } = attempt.line.screens;
  const floors = [...new Set(stations.map((s) => s.floor))].sort((a, b) => b - a);
  const present = stations.find((s) => s.id === station);
  const nav = useRef<HTMLElement>(null);
  // A floor may have more places than there is room for.
  useEffect(() => {
    nav.current?.querySelector('.place[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [station]);
  const walk = (id: string) => {
    select(null);
    stand(id);
  };
  return (
    <nav ref={nav} className="stations overlay" aria-label={t('field/stations')}>
      <ul>
        {floors.map((floor) => {
          const places = stations.filter((s) => s.floor === floor);
          const here = present?.floor === floor;
          return (
            <li key={floor}>
              <button
                type="button"
                className="floor"
                aria-current={here ? 'location' : undefined}
                onClick={() => !here && places[0] && walk(places[0].id)}
              >
                {formatFloor(floor)}
              </button>
              {here && places.length > 1 && (
                <ul className="places">
                  {places.map(({ id }) => (
                    <li key={id}>
                      <button
                        type="button"
                        className="place"
                        aria-current={id === station ? 'location' : undefined}
                        onClick={() => walk(id)}
                      >
                        {line(`stations/${id}`)}
                      </button>
                    </li>
                  ))}
                </ul>
              )}
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
