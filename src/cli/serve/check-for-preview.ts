import type { Stages } from '../../integrations/publish/stages.ts';
import { formatProblems } from '../check.ts';
import type { Progress } from '../progress.ts';
import { toShownPath } from '../settings.ts';
import type { Settings } from '../settings.ts';

/**
 * Checks the content and reports its problems.
 *
 * @returns the report when there are errors, an empty string when the site can be built.
 */
export async function checkForPreview(
  settings: Settings,
  progress: Progress,
  stages: Stages,
): Promise<string> {
  const { contentDir, locale } = settings;
  const result = await progress.step(progress.say.checking, () => stages.check(settings));
  if (result.problems.length === 0) return '';
  const report = formatProblems(result, locale, toShownPath(settings, contentDir));
  if (result.errors === 0) {
    progress.line(`  ${progress.say.counted(result.errors, result.warnings)}`);
    return '';
  }
  progress.line(report);
  progress.line(progress.say.contentHeld(result.errors));
  return report;
}
