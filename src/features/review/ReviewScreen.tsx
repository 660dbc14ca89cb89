import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useStore } from 'zustand';
import { isLeech, untouchedCard, type CardId, type CardState } from '../../domain/card-log';
import { wholeMinutes } from '../../domain/pace';
import { remaining, type ReviewSession } from '../../domain/review-session';
import { loadAnswer, catalogueCardById } from '../../content/catalogue';
import { Answer } from '../../parts/Answer';
import { CardFront } from '../../parts/CardFront';
import { keyLabel, useCommands } from '../../runtime/commands';
import { expectedTime } from '../../runtime/daily-queue';
import { useRuntime } from '../../runtime/runtime';
import { Button } from '../../ui/Button';
import { plural } from '../../ui/time';
import { createReviewStore, type ReviewStore, type ReviewView } from './review-store';
import { MoreMenu } from './MoreMenu';
import { RatingButtons } from './RatingButtons';
import styles from './ReviewScreen.module.css';
import { reviewCommands } from './review-commands';

// What the first card does not need comes when it is wanted.
const ReviewSummary = lazy(async () => ({ default: (await import('./ReviewSummary')).ReviewSummary }));
const loadNoteEditor = () => import('../../parts/NoteEditor');
const NoteEditor = lazy(async () => ({ default: (await loadNoteEditor()).NoteEditor }));
const loadOwnCardEditor = () => import('../../parts/OwnCardEditor');
const OwnCardEditor = lazy(async () => ({ default: (await loadOwnCardEditor()).OwnCardEditor }));

const WhyThisCard = lazy(async () => ({ default: (await import('../../parts/WhyThisCard')).WhyThisCard }));

/** `#/review`, and `#/review/ahead` for what comes due next. */
export function ReviewScreen({ which }: { readonly which: 'today' | 'ahead' }) {
  const runtime = useRuntime();
  const [store] = useState(() => createReviewStore(runtime, which));
  useEffect(() => store.open(), [store]);
  useEffect(() => {
    // Who presses N goes on typing at once: what they type must meet the note, and not the single keys.
    Promise.all([loadNoteEditor(), loadOwnCardEditor()]).catch(() => {});
  }, []);
  const view = useStore(store);
  const { session, failure } = view;
  if (failure !== null)
    return (
      <main className={styles['message']}>
        <h1>Today’s cards could not be read</h1>
        <p role="alert">{failure}</p>
      </main>
    );
  if (!session) return null;
  return <Room store={store} view={view} session={session} />;
}

interface RoomProps {
  readonly store: ReviewStore;
  readonly view: ReviewView;
  readonly session: ReviewSession;
}

function Room({ store, view, session }: RoomProps) {
  const [, navigate] = useLocation();
  // A dialog belongs to the card that it was opened for, whatever the sitting shows by now.
  const [editing, setEditing] = useState<{ readonly what: 'note' | 'own' | 'why'; readonly id: CardId } | null>(null);
  const { current } = session;
  const card = current ? (session.cards.get(current.id) ?? untouchedCard(current.id)) : null;
  const edited = editing ? (session.cards.get(editing.id) ?? untouchedCard(editing.id)) : null;
  const isAnswered = current?.outcomes !== null && current !== null;

  const commands = reviewCommands({
    store,
    card,
    isAnswered,
    close: () => navigate('/'),
    toggleLayers,
    editNote: () => card && setEditing({ what: 'note', id: card.id }),
    editOwn: () => card && setEditing({ what: 'own', id: card.id }),
    explain: () => card && setEditing({ what: 'why', id: card.id }),
    openInLibrary: () => card && navigate(`/library/${encodeURIComponent(card.id)}`),
  });
  useCommands(commands);
  usePrefetch(session);

  return (
    <div className={styles['review']}>
      <TopLine session={session} view={view} close={() => navigate('/')} />
      {card && current ? (
        <Card
          key={`${card.id}/${current.shownAt}`}
          card={card}
          isAnswered={isAnswered}
          view={view}
          editNote={() => setEditing({ what: 'note', id: card.id })}
        />
      ) : (
        <Suspense>
          <ReviewSummary session={session} />
        </Suspense>
      )}
      {card && (
        <footer className={styles['bar']}>
          {current?.outcomes ? (
            <RatingButtons outcomes={current.outcomes} onRate={store.grade} />
          ) : (
            <Button look="primary" className={styles['reveal']} shortcut="Space" onClick={store.showAnswer}>
              Show the answer
            </Button>
          )}
          <MoreMenu commands={commands} />
        </footer>
      )}
      <Suspense>
        {edited && editing?.what === 'note' && (
          <NoteEditor key={edited.id} card={edited} onClose={() => setEditing(null)} />
        )}
        {edited && editing?.what === 'own' && (
          <OwnCardEditor key={edited.id} card={edited} onClose={() => setEditing(null)} />
        )}
        {edited && editing?.what === 'why' && <WhyThisCard card={edited} onClose={() => setEditing(null)} />}
      </Suspense>
    </div>
  );
}

function TopLine({
  session,
  view,
  close,
}: {
  readonly session: ReviewSession;
  readonly view: ReviewView;
  readonly close: () => void;
}) {
  const left = remaining(session);
  const minutes = view.daily ? wholeMinutes(expectedTime(view.daily, left)) : 0;
  const total = session.done + left.length;
  return (
    <header className={styles['top']}>
      <div className={styles['line']}>
        <Button look="quiet" onClick={close} shortcut={keyLabel('Escape')}>
          Close
        </Button>
        <p className={styles['left']}>
          {left.length > 0 ? `${left.length} left · about ${minutes} min` : plural(session.done, 'review')}
        </p>
      </div>
      <progress
        className={styles['progress']}
        aria-label="Reviews made in this sitting"
        max={Math.max(1, total)}
        value={session.done}
      />
    </header>
  );
}

interface CardProps {
  readonly card: CardState;
  readonly isAnswered: boolean;
  readonly view: ReviewView;
  readonly editNote: () => void;
}

function Card({ card, isAnswered, view, editNote }: CardProps) {
  const question = useRef<HTMLHeadingElement>(null);
  const answer = useRef<HTMLDivElement>(null);
  // The focus follows what is new, so that a screen reader reads it and Space never presses a button that is gone.
  useEffect(() => {
    question.current?.focus({ preventScroll: true });
    // Read by `npm run bench`, and by anybody with the browser's own tools.
    performance.mark('first-card');
  }, []);
  useEffect(() => {
    if (isAnswered) answer.current?.focus({ preventScroll: true });
  }, [isAnswered]);
  const { settings } = view;
  return (
    <main className={isAnswered ? styles['answered'] : styles['card']}>
      <CardFront card={card} small={isAnswered} headingRef={question} />
      {isAnswered && settings && (
        <div ref={answer} tabIndex={-1} aria-label="Answer" role="group">
          {isLeech(card, settings.leechLapses) && (
            <div className={styles['leech']}>
              <p>
                Forgotten {card.lapsesSinceRewrite} times. Seeing it once more will not make it stick: put it in your
                own words, shorter, with the one detail that you would never forget.
              </p>
              <Button onClick={editNote}>Rewrite this</Button>
            </div>
          )}
          <Answer card={card} level={settings.level} />
        </div>
      )}
    </main>
  );
}

/** Fetches the answers of the cards that come next, so that showing one waits for nothing. */
function usePrefetch(session: ReviewSession) {
  const next = useMemo(() => remaining(session).slice(0, 3).join('\n'), [session]);
  useEffect(() => {
    for (const id of next.split('\n'))
      if (catalogueCardById(id))
        loadAnswer(id).catch(() => {
          // The answer itself says so if it still can't be had when it is wanted.
        });
  }, [next]);
}

/** Opens all layers of the answer, or closes them when all are open. */
function toggleLayers() {
  const layers = [...document.querySelectorAll<HTMLDetailsElement>('details[data-more]')];
  const open = layers.some((layer) => !layer.open);
  for (const layer of layers) layer.open = open;
}
