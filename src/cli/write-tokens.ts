import { writeFile } from 'node:fs/promises';
import { tokensCss } from '../art/tokens-css.ts';

await writeFile(new URL('../styles/tokens.css', import.meta.url), tokensCss());
