/** Test suites that packages bring for themselves. */
import type { Line } from '../line.ts';

export interface Suite extends Line {
	/** Debian source package whose original archive is $SOURCE in the setup */
	readonly source?: string;
	/** tests that pass natively and cannot split, each with its reason */
	readonly known?: Readonly<Record<string, string>>;
}

/** A folder of shell tests, the way its Makefile runs them; 77 means skipped. */
const shellTests = (environment: string, without: string) => `
cd tests && export srcdir=. top_srcdir=.. abs_srcdir=$PWD abs_top_srcdir=\${PWD%/*} abs_top_builddir=\${PWD%/*} LC_ALL=C ${environment}
for t in $(grep -l init.sh * | grep -vE '^(Makefile.*|init.*|${without})$'); do
	timeout 60 sh ./$t > "$LOCAL/log" 2>&1 < /dev/null 9>&2
	case $? in 0) echo "pass $t";; 77) echo "skip $t";; *) echo "fail $t";; esac >> "$LOCAL/verdicts"
done
rm "$LOCAL/log"`;

const pythonModules = ['os', 'posix', 'shutil', 'mmap', 'glob', 'tempfile', 'fileio', 'file', 'pathlib', 'tarfile'];

/** Tells each verdict as it comes, so that a crash loses none. */
const pythonDriver = `cat > driver.py <<'END'
import os, sys, unittest
verdicts = open(os.environ['LOCAL'] + '/verdicts', 'a')
class Result(unittest.TestResult):
    def say(self, verdict, test):
        print(verdict, test.id(), file=verdicts, flush=True)
    def startTest(self, test):
        super().startTest(test); self.parts = True
    def addSuccess(self, test): self.say('pass' if self.parts else 'fail', test)
    def addExpectedFailure(self, test, error): self.say('pass', test)
    def addFailure(self, test, error): self.say('fail', test); print(test.id(), error[1], file=sys.stderr)
    addError = addFailure
    def addSkip(self, test, reason): self.say('skip', test)
    def addSubTest(self, test, part, error):
        if error: self.parts = False; self.say('fail', test); print(part.id(), error[1], file=sys.stderr)
unittest.defaultTestLoader.loadTestsFromName(sys.argv[1]).run(Result())
END
mkdir tmp`;

export const suites: readonly Suite[] = [
	{
		name: 'gzip',
		source: 'gzip',
		packages: ['gzip'],
		setup: 'tar xf $SOURCE --strip-components=1',
		/* list-big writes four gigabytes */
		line: shellTests('VERSION=1.12 built_programs="gzip gunzip zcat zcmp zdiff zgrep"', 'list-big'),
		seconds: 240,
	},
	{
		name: 'diffutils',
		source: 'diffutils',
		packages: ['diffutils'],
		setup: 'tar xf $SOURCE --strip-components=1',
		line: shellTests('VERSION=3.8 built_programs="cmp diff diff3 sdiff" AWK=awk', 'large-subopt.in.'),
		known: { 'strip-trailing-cr': 'where valgrind is installed: it checks the agent as well, and complains of what is in its start' },
		seconds: 240,
	},
	{
		name: 'python3.11',
		packages: ['python3.11', 'libpython3.11-testsuite'],
		setup: pythonDriver,
		line: `export TMPDIR=/mnt/data/tmp; for m in ${pythonModules.join(' ')}; do timeout 120 /usr/bin/python3.11 -B driver.py test.test_$m > /dev/null 2>> "$LOCAL/log" < /dev/null; done`,
		seconds: 600,
	},
];
