/** Every screen: its path, its name, its key, and the module it is loaded from. */
import { lazy, type ComponentType, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { loadFronts, loadGuide } from '../content/catalogue';
import { TodayScreen } from '../features/today/TodayScreen';

export interface Screen {
  /** As wouter matches it, below the `#`. */
  readonly path: string;
  /** For the title of the page. */
  readonly title: string;
  readonly Component: ComponentType;
  /** In the navigation, with the key that leads there. */
  readonly nav?: { readonly key: string };
  /** Fills the window, without the navigation. */
  readonly alone?: boolean;
}

/** A screen that shows what cards ask: its code and the fronts of the cards, side by side. */
const withFronts = <Module, Props extends object>(
  load: () => Promise<Module>,
  pick: (module: Module) => ComponentType<Props>,
) =>
  lazy(async () => {
    const [module] = await Promise.all([load(), loadFronts()]);
    return { default: pick(module) };
  });

const loadReview = () => import('../features/review/ReviewScreen');
const Review = withFronts(loadReview, (module) => module.ReviewScreen);
const Library = withFronts(
  () => import('../features/library/LibraryScreen'),
  (module) => module.LibraryScreen,
);
const CardScreen = withFronts(
  () => import('../features/library/CardScreen'),
  (module) => module.CardScreen,
);
/** The `:id` of the address, whose screen begins anew with another one. */
function WithId({ render }: { readonly render: (id: string) => ReactNode }) {
  return render(useParams<{ id: string }>().id);
}

/** The screens of loops and drills need what interviewers say besides. */
const loadScripts = async () => await (await import('../content/interview-scripts')).loadInterviewScripts();
const Loop = lazy(async () => {
  const [{ LoopScreen }, scripts] = await Promise.all([
    import('../features/interview/LoopScreen'),
    loadScripts(),
    loadFronts(),
  ]);
  return { default: () => <LoopScreen scripts={scripts} /> };
});
const LoopEditor = lazy(async () => {
  const { LoopEditorScreen } = await import('../features/interview/LoopEditorScreen');
  return { default: () => <WithId render={(id) => <LoopEditorScreen key={id} id={id} />} /> };
});
const Drill = withFronts(
  () => import('../features/interview/DrillScreen'),
  (module) => module.DrillScreen,
);
const Room = lazy(async () => {
  const [{ RoomScreen }, scripts, guide] = await Promise.all([
    import('../features/interview/RoomScreen'),
    loadScripts(),
    loadGuide(),
    loadFronts(),
  ]);
  return { default: () => <RoomScreen scripts={scripts} guide={guide} /> };
});
const Debrief = lazy(async () => {
  const [{ DebriefScreen }, scripts, guide] = await Promise.all([
    import('../features/interview/DebriefScreen'),
    loadScripts(),
    loadGuide(),
    loadFronts(),
  ]);
  return {
    default: () => <WithId render={(id) => <DebriefScreen key={id} id={id} scripts={scripts} guide={guide} />} />,
  };
});
const Plan = withFronts(
  () => import('../features/plan/PlanScreen'),
  (module) => module.PlanScreen,
);
const Guide = lazy(async () => ({ default: (await import('../features/guide/GuideScreen')).GuideScreen }));
const Settings = lazy(async () => ({ default: (await import('../features/settings/SettingsScreen')).SettingsScreen }));

export const screens: readonly Screen[] = [
  { path: '/', title: 'Today', Component: TodayScreen, nav: { key: 'T' } },
  { path: '/review', title: 'Review', Component: () => <Review which="today" />, alone: true },
  { path: '/review/ahead', title: 'Study ahead', Component: () => <Review which="ahead" />, alone: true },
  { path: '/plan', title: 'Plan', Component: Plan, nav: { key: 'P' } },
  { path: '/loop', title: 'Loop', Component: Loop, nav: { key: 'L' } },
  { path: '/loop/edit/:id', title: 'Edit a loop', Component: LoopEditor },
  { path: '/drill', title: 'Drill', Component: Drill, nav: { key: 'D' } },
  { path: '/room', title: 'Interview', Component: Room, alone: true },
  { path: '/debrief/:id', title: 'Debrief', Component: Debrief },
  { path: '/library', title: 'Library', Component: Library, nav: { key: 'B' } },
  { path: '/library/:id', title: 'Card', Component: CardScreen },
  { path: '/guide', title: 'Guide', Component: Guide, nav: { key: 'G' } },
  { path: '/settings', title: 'Settings', Component: Settings, nav: { key: ',' } },
];

/** Fetches what Today leads to, so that Enter waits for nothing. */
export function preloadReview(): void {
  Promise.all([loadReview(), loadFronts()]).catch(() => {
    // Offline before it was ever fetched: the screen itself will say so.
  });
}
