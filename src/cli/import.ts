import { parseArgs } from 'node:util';
import { readContent } from '../files/read-content.ts';
import type { Locale } from '../i18n/locale.ts';
import { applyDrafts } from '../spreadsheet/apply.ts';
import { FileRefused } from '../spreadsheet/file-refused.ts';
import { SAY } from '../spreadsheet/phrases.ts';
import { planImport } from '../spreadsheet/plan.ts';
import { readSheetFile } from '../spreadsheet/read-file.ts';
import { formatOutcome, formatPlan } from '../spreadsheet/report.ts';
import { phrases } from './phrases.ts';
import { runCommand } from './run-command.ts';
import { getSettings } from './settings.ts';
import { UserError } from './user-error.ts';

// Reads a workbook or CSV file into the content: `npm run import -- FILE`. It shows the plan;
// `--apply` writes it, with `--skip-errors` only its good rows.

interface Options {
  readonly file: string;
  readonly apply: boolean;
  readonly skipErrors: boolean;
}

function readOptions(locale: Locale): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        apply: { type: 'boolean', default: false },
        'skip-errors': { type: 'boolean', default: false },
      },
    });
    const [file] = positionals;
    if (file === undefined) throw new UserError(SAY.noName[locale]);
    return { file, apply: values.apply, skipErrors: values['skip-errors'] };
  } catch (cause) {
    if (cause instanceof UserError) throw cause;
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new UserError(SAY.badOption(reason)[locale], { cause });
  }
}

async function importFile({ file, apply, skipErrors }: Options, locale: Locale): Promise<void> {
  const { contentDir } = getSettings();
  const tables = await readSheetFile(file);
  const content = await readContent(contentDir).catch((cause: unknown) => {
    throw new UserError(phrases(locale).noContent(contentDir), { cause });
  });
  const plan = planImport(content, tables);
  const mayWrite = !plan.isUnusable && (plan.faults.length === 0 || skipErrors);
  const drafts = [...plan.added, ...plan.changed];
  if (apply && mayWrite) await applyDrafts(contentDir, drafts);
  const written = apply && mayWrite ? drafts.length : undefined;
  const lines = [formatPlan(plan, locale), formatOutcome(plan, written, locale)];
  process.stdout.write(`${lines.filter(Boolean).join('\n')}\n`);
  if (plan.faults.length > 0 && written === undefined) process.exitCode = 1;
}

await runCommand(async () => {
  const { locale } = getSettings();
  try {
    await importFile(readOptions(locale), locale);
  } catch (error) {
    if (!(error instanceof FileRefused)) throw error;
    throw new UserError(error.text[locale], { cause: error });
  }
});
