#!/usr/bin/env node
/* Runs a program under the agent that was built when this package was packed. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const LD_PRELOAD = fileURLToPath(new URL('gen/libpacked.so', import.meta.url));
const { status } = spawnSync(process.argv[2], process.argv.slice(3), { stdio: 'inherit', env: { ...process.env, LD_PRELOAD } });
process.exitCode = status ?? 1;
