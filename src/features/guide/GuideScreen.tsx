import { useEffect, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { levels, type Level } from '../../domain/question';
import { loadGuide, type Guide } from '../../content/catalogue';
import { useSettings } from '../../runtime/settings';
import { areaName } from '../../parts/area-names';
import { SelectField } from '../../ui/SelectField';
import styles from './GuideScreen.module.css';

/** To read before a loop: what each round decides, and what a score from 1 to 5 sounds like. */
export function GuideScreen() {
  const [guide, setGuide] = useState<Guide | 'failed' | null>(null);
  useEffect(() => {
    loadGuide().then(setGuide, () => setGuide('failed'));
  }, []);
  if (guide === 'failed') return <p role="alert">The guide could not be loaded. Reload the page; nothing is lost.</p>;
  if (!guide) return null;
  return (
    <div className={styles['guide']}>
      <h1 tabIndex={-1}>Guide</h1>
      <section aria-labelledby="rounds">
        <h2 id="rounds">The rounds</h2>
        {guide.panels.map((panel) => (
          <details key={panel.id} className={styles['round']}>
            <summary>
              <span className={styles['name']}>{panel.name}</span>
              <span className={styles['decides']}>{panel.decides}</span>
            </summary>
            <div className={styles['panel']}>
              <Lines heading="What is looked for" lines={panel.lookedFor} />
              <Lines heading="By what it is judged" lines={panel.criteria} />
              <Lines heading="How to prepare" lines={panel.prepare} />
              <Lines heading="Why people are turned down" lines={panel.rejections} />
              <section>
                <h3>What to ask them</h3>
                <dl>
                  {panel.askThem.map(({ id, ask, why }) => (
                    <div key={id}>
                      <dt className={styles['ask']}>{ask}</dt>
                      <dd>{why}</dd>
                    </div>
                  ))}
                </dl>
              </section>
            </div>
          </details>
        ))}
      </section>
      <Scores guide={guide} />
    </div>
  );
}

function Lines({ heading, lines }: { readonly heading: string; readonly lines: readonly string[] }) {
  return (
    <section>
      <h3>{heading}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

function Scores({ guide }: { readonly guide: Guide }) {
  const settings = useSettings();
  const [, navigate] = useLocation();
  const search = new URLSearchParams(useSearch());
  const wantedLevel = levels.find((known) => known === search.get('level'));
  const level: Level = wantedLevel ?? settings?.level ?? 'L6';
  const anchor = guide.anchors.find(({ id }) => id === search.get('of')) ?? guide.anchors[0];
  if (!anchor) return null;
  const show = (of: string, at: string) => navigate(`/guide?of=${of}&level=${at}`, { replace: true });
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">What a score sounds like</h2>
      <div className={styles['choice']}>
        <SelectField
          label="Principle or competency"
          value={anchor.id}
          options={guide.anchors.map(({ id }) => [id, areaName(id)])}
          onChoose={(of) => show(of, level)}
        />
        <SelectField
          label="Level"
          value={level}
          options={levels.map((known) => [known, known])}
          onChoose={(at) => show(anchor.id, at)}
        />
      </div>
      <dl className={styles['scores']}>
        {([5, 4, 3, 2, 1] as const).map((score) => (
          <div key={score}>
            <dt>{score}</dt>
            <dd>{anchor[level][score]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
