import { runCommand } from './run-command.ts';
import { writeContentWorkbook } from './write-workbook.ts';

// The content as a workbook: `npm run export`.
await runCommand(() => writeContentWorkbook('katalog.xlsx'));
