import { runCommand } from './run-command.ts';
import { writeContentWorkbook } from './write-workbook.ts';

// The workbook to fill in, with what the catalogue holds already: `npm run template`.
await runCommand(() => writeContentWorkbook('templat.xlsx'));
