import { editor } from './id-editor.ts';
import { app, auth, collection, workflow } from './id-frame.ts';
import { mediaLibrary, ui } from './id-messages.ts';

/** Decap's interface in Indonesian. The keys are those of Decap's own English, tested to match. */
export const id = { auth, app, collection, editor, mediaLibrary, ui, workflow } as const;
