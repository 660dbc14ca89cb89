import { useState } from 'react';
import { useLocation, useParams, useSearch } from 'wouter';
import type { CardState } from '../../domain/card-log';
import { reviewHistory } from '../../domain/forgetting';
import { questionKinds } from '../../domain/question';
import { defaultSettings } from '../../domain/settings';
import { catalogueCardById, probeOfCard } from '../../content/catalogue';
import { Answer } from '../../parts/Answer';
import { CardFront } from '../../parts/CardFront';
import { describeTurn } from '../../parts/card-states';
import { formatDays, ratingNames } from '../../parts/card-words';
import { formatDay } from '../../parts/dates';
import { NoteEditor } from '../../parts/NoteEditor';
import { OwnCardEditor } from '../../parts/OwnCardEditor';
import { WhyThisCard } from '../../parts/WhyThisCard';
import { isPossible, keyLabel, useCommands } from '../../runtime/commands';
import { useRuntime } from '../../runtime/runtime';
import { useSettings } from '../../runtime/settings';
import { useToday } from '../../runtime/use-today';
import { useLive } from '../../storage/live';
import { readCardLog, readCards } from '../../storage/queries';
import { Button } from '../../ui/Button';
import { formatDuration, plural } from '../../ui/time';
import { cardCommands } from './card-commands';
import { lastLibraryAddress } from './library-filter';
import styles from './CardScreen.module.css';
import { DueDialog } from './DueDialog';
import { ForgettingChart } from './ForgettingChart';

/** One card: to read, its history, and all that can be done to it. `?note` opens the note at once. */
export function CardScreen() {
  const runtime = useRuntime();
  const { id } = useParams<{ id: string }>();
  const cardId = decodeId(id);
  const cards = useLive(() => readCards(runtime.db, [cardId]), [runtime, cardId]);
  const card = cards?.[0];
  if (!card) return null;
  if (card.deleted || (card.own === null && !catalogueCardById(cardId)))
    return (
      <>
        <h1 tabIndex={-1}>{card.deleted ? 'This card was deleted.' : 'There is no such card.'}</h1>
        <p>
          {card.deleted
            ? 'Undo (U) brings it back, with its whole history. '
            : 'The address names a card that this version does not have. '}
          <a href="#/library">Go to the library</a>.
        </p>
      </>
    );
  return <Loaded key={card.id} card={card} />;
}

function Loaded({ card }: { readonly card: CardState }) {
  const runtime = useRuntime();
  const [, navigate] = useLocation();
  const settings = useSettings() ?? defaultSettings;
  const today = useToday();
  const log = useLive(() => readCardLog(runtime.db, card.id), [runtime, card.id]);
  const wantsNote = new URLSearchParams(useSearch()).has('note');
  const [dialog, setDialog] = useState<'note' | 'own' | 'due' | 'why' | null>(wantsNote ? 'note' : null);
  const history = log ? reviewHistory(log) : [];
  const commands = cardCommands(runtime, card, today, {
    editNote: () => setDialog('note'),
    editOwn: () => setDialog('own'),
    setDue: () => setDialog('due'),
    explain: () => setDialog('why'),
    drill: canBeDrilled(card.id) ? () => navigate(`/drill?card=${encodeURIComponent(card.id)}`) : null,
    back: () => navigate(lastLibraryAddress()),
  });
  useCommands(commands);

  return (
    <article className={styles['page']}>
      <p className={styles['back']}>
        <a href={`#${lastLibraryAddress()}`}>Library</a>
      </p>
      <CardFront card={card} />
      <p className={styles['turn']}>
        {describeTurn(card, today)}
        {card.reps > 0 &&
          ` · ${plural(card.reps, 'review')}${card.lapses === 0 ? '' : `, forgotten ${card.lapses === 1 ? 'once' : `${card.lapses} times`} since it was learned`}`}
      </p>
      <div className={styles['actions']}>
        {commands
          .filter((command) => command.id !== 'card.back' && isPossible(command))
          .map((command) => (
            <Button
              key={command.id}
              look={command.id === 'card.delete' ? 'danger' : 'plain'}
              shortcut={command.keys[0] && keyLabel(command.keys[0])}
              onClick={command.run}
            >
              {command.label}
            </Button>
          ))}
      </div>
      <Answer card={card} level={settings.level} open />
      {history.length > 0 && (
        <section className={styles['history']}>
          <h2>Memory</h2>
          <ForgettingChart history={history} today={today} />
          <div className={styles['scroll']} tabIndex={0} role="region" aria-label="Reviews of this card">
            <table>
              <thead>
                <tr>
                  <th scope="col">Day</th>
                  <th scope="col">Rating</th>
                  <th scope="col">Predicted recall</th>
                  <th scope="col">Next after</th>
                  <th scope="col">Time</th>
                </tr>
              </thead>
              <tbody>
                {history.toReversed().map((review, index) => (
                  <tr key={index}>
                    <td>{formatDay(review.day)}</td>
                    <td>{ratingNames[review.rating]}</td>
                    <td>
                      {review.recallBefore === null ? 'first time' : `${Math.round(review.recallBefore * 100)} %`}
                    </td>
                    <td>{review.interval === 0 ? 'minutes' : formatDays(review.interval)}</td>
                    <td>{formatDuration(review.took)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      )}
      {dialog === 'note' && <NoteEditor card={card} onClose={() => setDialog(null)} />}
      {dialog === 'own' && <OwnCardEditor card={card} onClose={() => setDialog(null)} />}
      {dialog === 'why' && <WhyThisCard card={card} onClose={() => setDialog(null)} />}
      {dialog === 'due' && <DueDialog card={card} today={today} onClose={() => setDialog(null)} />}
    </article>
  );
}

/** Questions can; what a principle means, a concept or a fact is not told as a story. */
function canBeDrilled(id: string): boolean {
  return probeOfCard(id) === null && questionKinds.some((kind) => kind === catalogueCardById(id)?.kind);
}

/** An address typed by hand may hold a broken escape. */
function decodeId(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
