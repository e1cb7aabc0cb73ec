import { playShare } from './testing/a-share-of-seeds.ts';

playShare(0);
