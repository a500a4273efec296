import { createProgress } from '../../src/cli/progress.ts';
import { getSettings } from '../../src/cli/settings.ts';
import { createPageBuilder } from '../../src/integrations/publish/page-builder.ts';

// The pages alone, without check, search index and compressed copies: what grows most.
const settings = getSettings();
await createPageBuilder(false).build(settings, createProgress('en'), new AbortController().signal);
