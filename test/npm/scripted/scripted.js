#!/usr/bin/env node
/* Runs a program under the agent of scripted.bp; the first run builds it, if nothing else has. */
import { spawnSync } from 'node:child_process';
import { ensureAgent } from 'bypass-agents';

const { agent, launcher } = await ensureAgent({ spec: new URL('scripted.bp', import.meta.url) });
const { status } = spawnSync(launcher, ['--agent', agent, '-q', '--', ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
