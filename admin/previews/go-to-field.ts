import type { Path } from '../../src/schema/problem.ts';
import { id } from '../locale/id.ts';

const { togglePreview } = id.editor.editorInterface;
const { expand } = id.editor.editorWidgets.object;

/**
 * Brings a field of the form into view and puts the cursor in it, unfolding what it lies in. Of a
 * list, the list itself. On a phone the form comes back in place of the preview.
 */
export function goToField(path: Path): void {
  const [key, ...below] = path;
  if (!visibleLabel(key)) {
    document.querySelector<HTMLElement>(`[title="${togglePreview}"]`)?.click();
  }
  whenThere(
    () => visibleLabel(key),
    (label) => enter(label, below),
  );
}

function visibleLabel(key: Path[number] | undefined) {
  const label = labelIn(document, key);
  return label?.offsetParent ? label : undefined;
}

// Decap draws the form anew when the preview makes room for it.
const PATIENCE_MS = 2000;

function whenThere<T>(find: () => T | undefined, then: (found: T) => void): void {
  const since = performance.now();
  const look = () => {
    const found = find();
    if (found !== undefined) then(found);
    else if (performance.now() - since < PATIENCE_MS) setTimeout(look, 50);
  };
  look();
}

function labelIn(place: ParentNode, key: Path[number] | undefined) {
  return place.querySelector<HTMLLabelElement>(`label[for^="${String(key)}-field-"]`);
}

// Decap gives each field a box that holds its label's box and its control.
const boxOf = (label: HTMLElement) => label.parentElement?.parentElement;

function enter(label: HTMLLabelElement, [key, ...below]: Path): void {
  const box = boxOf(label);
  box?.querySelector<HTMLElement>(`button[aria-label="${expand}"]`)?.click();
  setTimeout(() => {
    const inner = box && typeof key === 'string' ? labelIn(box, key) : undefined;
    if (inner) enter(inner, below);
    else focus(label);
  });
}

const FOCUSABLE = [
  'input:not([tabindex="-1"])',
  'textarea',
  'select',
  '[contenteditable="true"]',
  // Not the one that folds a list, but the one that adds to it.
  'button:not([data-testid="expand-button"])',
].join();

function focus(label: HTMLLabelElement): void {
  const control = document.getElementById(label.htmlFor);
  const target = control?.matches(FOCUSABLE)
    ? control
    : boxOf(label)?.querySelector<HTMLElement>(FOCUSABLE);
  label.scrollIntoView({ block: 'center' });
  target?.focus({ preventScroll: true });
}
