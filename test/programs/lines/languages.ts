/** Interpreters and their libraries. */
import { sample, theme } from '../line.ts';

/** A Python text as a line, free of the shell's quotes. */
const python = (text: string) => `/usr/bin/python3 - <<'END'\n${text.trim()}\nEND`;

export const languages = theme({ setup: sample, packages: ['python3'] }, [
	{
		name: 'python3 os, shutil, pathlib',
		line: python(`
import os, shutil, pathlib, glob, tempfile
print(open('a').read(), os.getcwd(), sorted(os.listdir('.')), sorted(glob.glob('**/f*', recursive=True)))
shutil.copytree('dir', 'copy', symlinks=True); shutil.move('copy/deep', 'moved'); shutil.rmtree('copy'); shutil.copy2('table', 'kept')
p = pathlib.Path('new'); p.mkdir(); (p / 'x').write_text('written'); (p / 'x').rename(p / 'y'); print([str(q) for q in p.iterdir()], p.resolve())
os.utime('a', (1, 2)); os.chmod('big', 0o600); os.link('a', 'second'); os.truncate('numbers', 10); print(os.stat('a').st_nlink, os.path.samefile('a', 'second'))
with tempfile.NamedTemporaryFile(dir='.', mode='w+') as f: f.write('x'); f.seek(0); print(f.read())
for t in os.walk('dir'): print(t[0], sorted(t[1]), sorted(t[2]))
try: open('nothing')
except OSError as e: print(e)
fd = os.open('big', os.O_RDWR); print(os.pread(fd, 5, 100), os.pwrite(fd, b'xyz', 3), os.lseek(fd, 0, 2), os.fstat(fd).st_size); os.posix_fadvise(fd, 0, 0, 0); os.fsync(fd); os.ftruncate(fd, 50); os.close(fd)
d = os.open('dir', os.O_RDONLY); print(os.stat('f1', dir_fd=d).st_size, sorted(os.listdir(d))); os.rename('f1', 'g1', src_dir_fd=d, dst_dir_fd=d); os.close(d)
`),
	},
	{
		name: 'python3 sqlite3',
		line: python(`
import sqlite3
c = sqlite3.connect('p.db'); c.execute('create table t(a, b)'); c.executemany('insert into t values(?, ?)', ((i, str(i)) for i in range(2000))); c.commit()
c.execute('delete from t where a % 3 = 0'); c.rollback(); c.execute('update t set b = b || "x" where a < 5'); c.commit(); c.close()
c = sqlite3.connect('/mnt/data/p.db'); print(c.execute('select count(*), sum(a), max(b) from t').fetchall(), c.execute('pragma integrity_check').fetchall())
`),
	},
	{
		name: 'python3 multiprocessing',
		line: `cat > job.py <<'END'
import multiprocessing, os
def work(n):
    with open('/mnt/data/part%d' % n, 'w') as f: f.write('by %d\\n' % n * 1000)
    return os.path.getsize('/mnt/data/part%d' % n)
if __name__ == '__main__':
    for how in ('fork', 'spawn'):
        with multiprocessing.get_context(how).Pool(3) as pool: print(pool.map(work, range(6)))
    lock = multiprocessing.Lock(); q = multiprocessing.Queue(); p = multiprocessing.Process(target=q.put, args=(work(9),)); p.start(); print(q.get()); p.join(); print(p.exitcode)
END
/usr/bin/python3 -B job.py`,
		seconds: 60,
	},
	{
		name: 'python3 closes all descriptors',
		line: `cat a > b; exec /usr/bin/python3 -c 'import os; os.closerange(3, 2000); os.system("cat b; wc -l table"); print(open("a").read())'`,
	},
	{
		name: 'python3 pass_fds',
		line: python(
			"import subprocess, os\nraise SystemExit(subprocess.call(['cat', '/dev/fd/9'], pass_fds=[os.dup2(os.open('a', os.O_RDONLY), 9, True)]))",
		),
	},
	{
		name: 'python3 subprocess',
		line: python(`
import subprocess, os
print(subprocess.run(['cat', 'a'], capture_output=True, text=True))
with open('out', 'w') as f: subprocess.run(['ls', 'dir'], stdout=f, stderr=subprocess.STDOUT)
with open('table') as f: print(subprocess.run(['wc', '-l'], stdin=f, stdout=subprocess.PIPE).stdout)
p = subprocess.Popen('cat; cat out > out2', shell=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd='/mnt/data'); print(p.communicate(b'fed'), p.returncode)
print(subprocess.run(['cat', 'f1'], cwd='dir', capture_output=True).stdout, os.system('cat a > sys'), os.popen('wc -c < sys').read())
pid = os.fork()
if not pid: open('child', 'w').write('child'); os._exit(3)
print(os.waitpid(pid, 0)[1], open('child').read())
pid = os.posix_spawn('/bin/cat', ['cat'], os.environ, file_actions=[(os.POSIX_SPAWN_OPEN, 0, '/mnt/data/a', os.O_RDONLY, 0), (os.POSIX_SPAWN_OPEN, 1, '/mnt/data/spawned', os.O_WRONLY | os.O_CREAT, 0o644)]); print(os.waitpid(pid, 0)[1])
`),
		seconds: 60,
	},
	{
		name: 'python3 zipfile, tarfile, gzip',
		line: python(`
import zipfile, tarfile, gzip, lzma, bz2
with zipfile.ZipFile('z.zip', 'w', zipfile.ZIP_DEFLATED) as z: [z.write(n) for n in ('a', 'big', 'dir/f1')]
with zipfile.ZipFile('z.zip') as z: print(z.namelist(), z.testzip(), z.read('a')); z.extractall('z')
with tarfile.open('t.tgz', 'w:xz') as t: t.add('dir')
with tarfile.open('t.tgz') as t: print(sorted(t.getnames())); t.extractall('t')
with gzip.GzipFile('g.gz', 'wb', mtime=0) as g: g.write(b'x' * 100000)
print(len(gzip.open('g.gz').read()), lzma.compress(open('a', 'rb').read())[:4])
`),
	},
	{
		name: 'python3 mmap',
		line: python(`
import mmap
with open('big', 'rb') as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_READ) as m: print(len(m), m[:20], m.find(b'59999'), m[100000:100010])
with open('big', 'rb') as f, mmap.mmap(f.fileno(), 0, access=mmap.ACCESS_COPY) as m: m[0:3] = b'abc'; print(m[:5])
print(open('big').read(5))
`),
	},
	{
		name: 'python3 mmap, shared and written',
		line: python(`
import mmap
with open('big', 'r+b') as f, mmap.mmap(f.fileno(), 0) as m: m[0:5] = b'HELLO'; m.flush(); print(m[:8])
print(open('big').read(8))
`),
	},
	{
		name: 'python3 threads, flock, dbm, csv',
		line: python(`
import threading, fcntl, csv, json, dbm.dumb, shelve
def work(n):
    for i in range(50):
        with open('t%d' % n, 'a') as f: f.write('%d\\n' % i)
ts = [threading.Thread(target=work, args=(n,)) for n in range(8)]; [t.start() for t in ts]; [t.join() for t in ts]
print([sum(1 for _ in open('t%d' % n)) for n in range(8)])
with open('a', 'r+') as f: fcntl.flock(f, fcntl.LOCK_EX); fcntl.lockf(f, fcntl.LOCK_EX | fcntl.LOCK_NB); print(f.readline())
csv.writer(open('c.csv', 'w')).writerows([[1, 'é'], [2, 'x,y']]); print(list(csv.reader(open('c.csv')))); json.dump({'a': 1}, open('j', 'w'))
d = dbm.dumb.open('db', 'c'); d['k'] = 'v'; d.close(); print(dbm.dumb.open('db')['k'])
`),
	},
	{
		name: 'python3 -m of a module at home',
		line: 'mkdir pkg; echo "def f(): return __file__" > pkg/__init__.py; echo "import pkg; print(pkg.f())" > run.py; python3 -B run.py; python3 -B -m pkg; python3 -m compileall -q pkg; ls pkg/__pycache__',
		blurred: /\.pyc$/,
	},
	{
		name: 'perl',
		line: `perl -we '
open(my $f, "<", "table") or die; my @l = <$f>; close $f; print scalar(@l), sort(@l);
open(my $o, "+>", "made") or die; print $o "one\\ntwo\\n"; seek($o, 0, 0); print <$o>; truncate($o, 4); close $o; print -s "made", "\\n";
opendir(my $d, "dir") or die; print join(" ", sort readdir $d), "\\n"; rename("made", "renamed") or die; unlink("link"); symlink("a", "sym"); print readlink("sym"), "\\n";
mkdir("m", 0700); utime(5, 6, "a"); print((stat "a")[9], "\\n"); chdir("dir"); print <f*>, "\\n"; print \`cat f1\`; system("cat f2 > f9"); open(P, "cat f9|"); print <P>; close P;
open(P, "| cat > f8"); print P "piped"; close P; print -s "f8", "\\n"; if (my $p = fork) { waitpid($p, 0); print $? >> 8, "\\n" } else { exit 4 } open(N, "<", "nothing") or print "$!\\n"; '`,
		packages: ['perl'],
	},
	{
		name: 'perl -i and modules',
		line: `perl -pi.orig -e 's/an/AN/' table; cat table; perl -MFile::Find -MFile::Copy -MFile::Temp=tempfile -MDigest::MD5 -we 'find({ wanted => sub { push @n, $File::Find::name }, no_chdir => 1 }, "dir"); print join("\\n", sort @n), "\\n"; copy("a", "b"); move("b", "c"); my ($f, $n) = tempfile(DIR => ".", UNLINK => 1); print $f "x"; open(F, "<", "big"); print Digest::MD5->new->addfile(*F)->hexdigest'`,
		packages: ['perl'],
	},
	{
		name: 'node',
		line: `node -e '
const fs = require("fs"), cp = require("child_process");
console.log(fs.readFileSync("a", "utf8"), fs.readdirSync(".").sort().join(), fs.statSync("big").size);
fs.writeFileSync("made", "x".repeat(1000)); fs.appendFileSync("made", "end"); fs.copyFileSync("table", "t2"); fs.renameSync("made", "m2"); fs.mkdirSync("p/q", { recursive: true }); fs.rmSync("dir", { recursive: true }); fs.symlinkSync("a", "sym");
try { fs.openSync("nothing") } catch (e) { console.log(e.message) }
console.log(cp.execSync("cat a").toString(), fs.realpathSync("sym"));
fs.createReadStream("big").pipe(fs.createWriteStream("stream")).on("finish", async () => console.log((await fs.promises.stat("stream")).size));
'`,
		packages: ['nodejs'],
		seconds: 60,
	},
	{
		name: 'node, a module at home',
		line: 'echo "module.exports = __filename" > m.js; echo "console.log(require(\\"./m\\"), process.cwd())" > run.js; node run.js; echo "export const x = 5" > e.mjs; node -e "import(\\"/mnt/data/e.mjs\\").then(m => console.log(m.x))"',
		packages: ['nodejs'],
		seconds: 60,
	},
]);
