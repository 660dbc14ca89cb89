import { defaultSettings, type Settings } from '../../domain/settings';
import { InterviewFields } from '../../parts/InterviewFields';
import { setDevice, useDevice, type Theme } from '../../runtime/device';
import { changeSettings, useSettings } from '../../runtime/settings';
import { useRuntime } from '../../runtime/runtime';
import { useToday } from '../../runtime/use-today';
import { Button } from '../../ui/Button';
import { Field } from '../../ui/Field';
import { DataSection } from './DataSection';
import { NumberSetting, StepsSetting } from './setting-fields';
import styles from './SettingsScreen.module.css';

export function SettingsScreen() {
  const settings = useSettings();
  const today = useToday();
  if (!settings) return null;
  return (
    <div className={styles['settings']}>
      <h1 tabIndex={-1}>Settings</h1>
      <section>
        <h2>Your interview</h2>
        <div className={styles['grid']}>
          <InterviewFields settings={settings} today={today} withRegion />
        </div>
      </section>
      <Schedule settings={settings} />
      <Appearance />
      <DataSection today={today} />
      <section className={styles['about']}>
        <h2>About</h2>
        <p>
          Tell Me More is not affiliated with Amazon. It is free software under the MIT licence, made on nothing but
          public knowledge of how such interviews go. It has no server: what you enter stays on this machine.
        </p>
      </section>
    </div>
  );
}

const {
  desiredRetention,
  learningSteps,
  relearningSteps,
  maximumInterval,
  fuzz,
  rolloverHour,
  newPerDay,
  reviewsPerDay,
  learnAhead,
  leechLapses,
} = defaultSettings;
/** What this section sets, and nothing of the interview. */
const scheduleDefaults: Partial<Settings> = {
  desiredRetention,
  learningSteps,
  relearningSteps,
  maximumInterval,
  fuzz,
  rolloverHour,
  newPerDay,
  reviewsPerDay,
  learnAhead,
  leechLapses,
};

function Schedule({ settings }: { readonly settings: Settings }) {
  const runtime = useRuntime();
  return (
    <section>
      <h2>Schedule</h2>
      <div className={styles['grid']}>
        <NumberSetting
          name="newPerDay"
          label="New cards a day"
          hint="While no interview is ahead. With one, the plan says how many."
          settings={settings}
        />
        <NumberSetting
          name="reviewsPerDay"
          label="Reviews a day, at most"
          hint="While no interview is ahead. With one, your minutes are the limit."
          settings={settings}
        />
        <NumberSetting
          name="desiredRetention"
          label="Desired retention, %"
          hint="The share of due cards that you want to recall. Higher means more reviews: 90 is a good middle."
          settings={settings}
          inPercent
        />
        <NumberSetting
          name="rolloverHour"
          label="A new day begins at (hour)"
          hint="0 to 12 on your clock. An evening that runs past midnight stays one day."
          settings={settings}
        />
        <StepsSetting
          name="learningSteps"
          label="Learning steps, minutes"
          hint="How long a new card waits before it comes back, once each. Empty: straight to days."
          settings={settings}
        />
        <StepsSetting
          name="relearningSteps"
          label="Relearning steps, minutes"
          hint="The same for a card that you forgot."
          settings={settings}
        />
        <NumberSetting name="maximumInterval" label="Longest interval, days" settings={settings} />
        <NumberSetting
          name="learnAhead"
          label="Learn ahead, minutes"
          hint="A card in its steps may come this much early once nothing else is left."
          settings={settings}
        />
        <NumberSetting
          name="leechLapses"
          label="Lapses until a card wants rewriting"
          hint="A card forgotten this often is not learned by seeing it again."
          settings={settings}
        />
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={settings.fuzz}
            onChange={(event) => void changeSettings(runtime, { fuzz: event.target.checked })}
          />
          Spread intervals a little, so that cards learned together do not stay together
        </label>
      </div>
      <p>
        <Button
          look="quiet"
          onClick={() => {
            void changeSettings(runtime, scheduleDefaults);
          }}
        >
          Back to the schedule’s defaults
        </Button>
      </p>
    </section>
  );
}

function Appearance() {
  const { theme, singleKeys } = useDevice();
  return (
    <section>
      <h2>This device</h2>
      <div className={styles['grid']}>
        <Field label="Theme">
          {(control) => (
            <select {...control} value={theme} onChange={(event) => setDevice({ theme: event.target.value as Theme })}>
              <option value="system">As the system</option>
              <option value="light">Light</option>
              <option value="dark">Dark</option>
            </select>
          )}
        </Field>
        <label className={styles['check']}>
          <input
            type="checkbox"
            checked={singleKeys}
            onChange={(event) => setDevice({ singleKeys: event.target.checked })}
          />
          Single keys are shortcuts (turn this off if your keyboard or voice control presses them unasked)
        </label>
      </div>
    </section>
  );
}
