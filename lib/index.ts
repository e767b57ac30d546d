/** What other programs may import: the generator as a function of texts, and where the package's own files are. */
import { join } from 'node:path';
import { packageRoot } from './files.ts';

export { type Agent, type AgentOptions, ensureAgent, SpecificationError } from './build/ensure.ts';
export { packageVersion, readKnowledge, readSpecification } from './files.ts';
export { generate } from './generate.ts';
export { loadKnowledge } from './knowledge/load.ts';
export { type Diagnostic, Report } from './source/diagnostic.ts';
export { renderDiagnostics } from './source/render.ts';
export { Source } from './source/source.ts';
export { formatFile } from './syntax/format.ts';
export { parseFile } from './syntax/parse.ts';

/** Folder of BypassConfig.cmake: `-DBypass_DIR=` this. */
export const cmake: string = join(packageRoot(), 'cmake');
