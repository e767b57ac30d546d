/** After tsc, which makes no file executable: a checkout may be linked as a package, and its command is then run as it is. */
import { chmodSync } from 'node:fs';

chmodSync('dist/cli.js', 0o755);
