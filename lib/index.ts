/** What other programs may import: the generator as a function of texts, and where the package's own files are. */
import { join } from 'node:path';
import { packageRoot } from './files.ts';

export { type Agent, type AgentOptions, ensureAgent, SpecificationError } from './build/ensure.ts';
export { packageVersion, readKnowledge, readSpecification } from './files.ts';
export { generate } from './generate.ts';
export { loadKnowledge } from './knowledge/load.ts';
export { BypassError, LeavesHome } from './node/errors.ts';
export type { FileChanges, FileStatus, FileSystem, OpenFile } from './node/files/types.ts';
export type { AgentProcess } from './node/processes.ts';
export { type AgentRun, type RunAgentOptions, type RunOutcome, runAgent } from './node/run.ts';
export { type Actions, type Call, createShadow, type Shadow, type ShadowOptions, type Specification } from './node/shadow.ts';
export { AT_FDCWD } from './node/values.ts';
export type { TraceCall } from './report/trace.ts';
export { type Diagnostic, Report } from './source/diagnostic.ts';
export { renderDiagnostics } from './source/render.ts';
export { Source } from './source/source.ts';
export { formatFile } from './syntax/format.ts';
export { parseFile } from './syntax/parse.ts';

/** Folder of BypassConfig.cmake: `-DBypass_DIR=` this. */
export const cmake: string = join(packageRoot(), 'cmake');
