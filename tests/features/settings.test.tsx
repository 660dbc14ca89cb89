import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { SettingsScreen } from '../../src/features/settings/SettingsScreen';
import { readSettings } from '../../src/storage/queries';
import { renderScreen } from '../support/render';

describe('a setting', () => {
  it('is saved as soon as it is within its bounds, and keeps its old value until then', async () => {
    const { runtime, user } = renderScreen(<SettingsScreen />);
    const field = await screen.findByLabelText('New cards a day');
    await user.clear(field);
    await user.type(field, '900');
    expect(screen.getByText(/A whole number from 0 to 500\. Until then it stays/)).toBeTruthy();
    expect((await readSettings(runtime.db)).newPerDay).toBeLessThanOrEqual(500);
    await user.clear(field);
    await user.type(field, '25');
    await waitFor(async () => expect((await readSettings(runtime.db)).newPerDay).toBe(25));
  });

  it('is shown and typed in per cent where that is what people say', async () => {
    const { runtime, user } = renderScreen(<SettingsScreen />);
    const field = await screen.findByLabelText('Desired retention, %');
    expect((field as HTMLInputElement).value).toBe('90');
    await user.clear(field);
    await user.type(field, '85');
    await waitFor(async () => expect((await readSettings(runtime.db)).desiredRetention).toBe(0.85));
  });

  it('refuses learning steps that are no minutes, with a sentence that names them', async () => {
    const { runtime, user } = renderScreen(<SettingsScreen />);
    const field = await screen.findByLabelText('Learning steps, minutes');
    await user.clear(field);
    await user.type(field, '1 ten');
    expect(screen.getByText(/“ten” is not a number of minutes from 1 to 720/)).toBeTruthy();
    await user.clear(field);
    await user.type(field, '5 30');
    await waitFor(async () => expect((await readSettings(runtime.db)).learningSteps).toEqual([5, 30]));
  });
});
