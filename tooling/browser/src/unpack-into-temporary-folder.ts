import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import Chromium, { inflate } from '@sparticuz/chromium';

const packed = join(dirname(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium'))), 'bin');
await Promise.all([Chromium.executablePath(packed), inflate(join(packed, 'al2023.tar.br'))]);
