import { feedRoute } from '../../../site/feed-response.ts';
import { localePaths } from '../../../site/paths.ts';

export const getStaticPaths = localePaths;

export const GET = feedRoute('activities');
