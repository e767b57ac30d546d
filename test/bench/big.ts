/** A large specification for measurements: many procedures of the sorts that real ones hold. */

/** The text of one procedure; every sort comes again after eight. */
const sorts: ((name: string) => string)[] = [
	(name) => `/* Reads a piece of an object. */
int ${name}( int object, out "size" void *data,
    size_t size )
    fails "$ret < 0" lost "-1";
`,
	(name) => `/* Writes a piece of an object. */
int ${name}( int object, in "size" const void *data,
    size_t size, int flags )
    fails "$ret < 0";
`,
	(name) => `// Finds an object by its name.
int ${name}( in "256" const char *name, unsigned int flags, [int mode] )
    agent_action {{ return bypass_shadow_${name}(name, flags, mode); }}
    shadow_action {{ return ${name}(name, flags, mode); }};
`,
	(name) => `int ${name}( in null array "2" const int *pair, long where )
    agent_action
    {{ bypass_proceed(); }};
`,
	(name) => `long ${name}( in string const char *from,
    in string const char *to,
    out array "count" valid "*found" int *list,
    int count, out int *found );
`,
	(name) => `unsigned int ${name}( int object )
    lost "0"
    reason "Home decides how long it takes.";
`,
	(name) => `int ${name}( int object, void (*done)( int, void * ), void *context )
    agent_action
    {{
        if (object < 0) { bypass_fail(EBADF); }
        return ${name}(object, done, context); }};
`,
	(name) => `void ${name}( double from, double to, in out double *steps )
    shadow_action {{ /* as it is */ ${name}(from, to, steps); }};
`,
];

/**
 * The text of a specification.
 * @param count procedures in it; each has five lines
 */
export function bigSpecification(count: number): string {
	const items = Array.from({ length: count }, (_, i) => {
		const text = (sorts[i % sorts.length] as (name: string) => string)(`object_call_${i}`);
		return text + '\n'.repeat(6 - text.split('\n').length);
	});
	return `// Made for measurements: ${count} procedures.\nsetting int limit = 3;\n\n${items.join('')}`;
}
