import { z } from 'zod';

// zod tries whether it may compile code as it runs. The page's policy forbids that, and the try
// alone is reported as a violation. Must be loaded before any schema.
z.config({ jitless: true });
