import type { Plugin } from 'vite';
import { editor } from '../locale/id-editor.ts';
import { hardCoded as words } from '../locale/id-hard-coded.ts';

type Replacement = readonly [code: string, instead: string];

const moved = '"Draggable item " + active.id';
const rawMode = editor.editorWidgets.markdown.toggleMode.markdown;

/** What is replaced in a module, by the end of its path. */
const REPLACEMENTS: Readonly<Record<string, readonly Replacement[]>> = {
  '/react-toastify/dist/react-toastify.esm.mjs': [
    ['ariaLabel:s="close"', `ariaLabel:s="${words.closeMessage}"`],
    ['"aria-label":"notification timer"', `"aria-label":"${words.messageTimer}"`],
  ],
  '/@dnd-kit/sortable/dist/sortable.esm.js': [
    ["roleDescription: 'sortable'", `roleDescription: '${words.movable}'`],
  ],
  '/@dnd-kit/core/dist/core.esm.js': [
    [
      String.raw`"\n    To pick up a draggable item, press the space bar.\n    While dragging, use the arrow keys to move the item.\n    Press space again to drop the item in its new position, or press escape to cancel.\n  "`,
      `"${words.howToMove}"`,
    ],
    ['"Picked up draggable item " + active.id + "."', `"${words.moveBegun}"`],
    [`${moved} + " was moved over droppable area " + over.id + "."`, `"${words.moving}"`],
    [`${moved} + " is no longer over a droppable area."`, `"${words.moving}"`],
    [`${moved} + " was dropped over droppable area " + over.id`, `"${words.moved}"`],
    [
      '"Dragging was cancelled. Draggable item " + active.id + " was dropped."',
      `"${words.notMoved}"`,
    ],
    [`${moved} + " was dropped."`, `"${words.moved}"`],
  ],
  // Buttons that show a picture alone have no name at all.
  '/decap-cms-ui-default/dist/esm/ListItemTopBar.js': [
    [
      'onClick: onCollapseToggle,',
      `onClick: onCollapseToggle, "aria-label": "${words.foldRow}", "aria-expanded": !collapsed,`,
    ],
    ['onClick: onRemove,', `onClick: onRemove, "aria-label": "${words.removeRow}",`],
  ],
  '/decap-cms-ui-default/dist/esm/Toggle.js': [
    ['role: "switch",', `role: "switch", "aria-label": "${rawMode}",`],
  ],
};

/**
 * Translates what the packages behind Decap have in their code, where no locale reaches. Their
 * versions are pinned; a build that does not find the code any more fails.
 */
export function hardCodedWords(): Plugin {
  return {
    name: 'hard-coded-words',
    enforce: 'pre',
    transform(code, id) {
      const path = id.replaceAll('\\', '/');
      const module = Object.keys(REPLACEMENTS).find((end) => path.endsWith(end));
      if (module === undefined) return undefined;
      return { code: inIndonesian(module, code), map: null };
    },
  };
}

/** A module's code with Indonesian words. Throws where it does not hold what is to be replaced. */
export function inIndonesian(module: string, code: string): string {
  return (REPLACEMENTS[module] ?? []).reduce((text, [wanted, instead]) => {
    if (!text.includes(wanted)) throw new Error(`${module} no longer holds ${wanted}.`);
    return text.replaceAll(wanted, instead);
  }, code);
}
