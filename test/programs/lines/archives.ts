/** Archives and compression. */
import { sample, theme } from '../line.ts';

const archived = `${sample}
tar cf t.tar --sort=name --mtime=@1000000000 dir a; cp numbers plain; gzip -nk plain; xz -k big; zip -qrX z.zip dir a; mkdir out
`;

export const archives = theme({ setup: archived, packages: ['tar', 'gzip', 'xz-utils', 'zip'] }, [
	{ name: 'tar create', line: 'tar cf /mnt/data/new.tar --sort=name -C /mnt/data dir a link dangling' },
	{ name: 'tar extract', line: 'tar xvpf /mnt/data/t.tar -C /mnt/data/out' },
	{
		name: 'tar czf, list, compare',
		line: 'tar czf n.tgz --sort=name dir big; tar tvzf n.tgz; tar df n.tgz && echo equal; echo x >> big; tar df n.tgz',
		status: 1,
	},
	{
		name: 'tar append, incremental, by pipe',
		line: 'tar rf t.tar big; tar uf t.tar a; tar --delete -f t.tar dir/f1; tar tf t.tar; tar cf - --sort=name dir | tar xf - -C out; ls out/dir; tar cJf j.txz a; tar xOf j.txz',
	},
	{
		name: 'tar xf, names across',
		line: 'tar xf t.tar -C "$LOCAL"; tar cf "$LOCAL/l.tar" -C "$LOCAL" dir; tar xf "$LOCAL/l.tar" -C out; find out "$LOCAL" | wc -l',
	},
	{
		name: 'gzip, gunzip',
		line: 'gzip -9n big; gzip -l plain.gz; gzip -t big.gz; gunzip -f plain.gz; gzip numbers; zcat big.gz | md5sum; gzip -rn dir 2>&1 | sort; ls dir',
	},
	{ name: 'gzip of one file', line: 'gzip -k /mnt/data/big' },
	{
		name: 'xz',
		line: 'xz -T2 plain; xz -l --robot plain.xz | cut -f1-3; unxz -f big.xz; xzcat plain.xz | md5sum; xz --check=crc32 -k a; cmp big <(seq 1 60000)',
	},
	{
		name: 'zstd',
		line: 'zstd -q -T2 big plain; zstd -q -d -c big.zst | cmp - big; zstd -q --rm a; unzstd -q -f a.zst; zstd -q --train dir/f* -o dict; ls',
		packages: ['zstd'],
		status: 0,
	},
	{
		name: 'bzip2, lz4',
		line: 'bzip2 -k big; bzcat big.bz2 | md5sum; bunzip2 -c big.bz2 > b2; lz4 -q plain; lz4cat plain.lz4 | md5sum; ls',
		packages: ['bzip2', 'lz4'],
	},
	{
		name: 'zip',
		line: 'zip -qrX n.zip dir a table; zip -qX n.zip big; zip -qd n.zip a; zipinfo -1 n.zip; unzip -tq n.zip',
		packages: ['unzip'],
	},
	{ name: 'unzip', line: 'unzip -q /mnt/data/z.zip -d /mnt/data/out', packages: ['unzip'] },
	{
		name: 'cpio',
		line: 'find dir a -depth | sort | cpio -o --quiet -H newc --reproducible > c.cpio; cd out; cpio -idm --quiet < ../c.cpio; find . | sort',
		packages: ['cpio'],
		blurred: /c\.cpio/,
	},
	{ name: 'ar', line: 'ar rcD lib.a a table; ar t lib.a; ar p lib.a a; ar x --output out lib.a; ls out', packages: ['binutils'] },
	{
		name: 'rsync local',
		line: 'rsync -a --itemize-changes dir/ out/ && echo x >> dir/f1 && rsync -a --delete --exclude f2 --itemize-changes dir/ out/ && rsync -aHn --stats dir out | head -2 | tail -1 && diff -r dir out',
		packages: ['rsync'],
		seconds: 60,
	},
	{
		name: 'rsync across',
		line: 'rsync -a --checksum dir big "$LOCAL/" && rsync -a --inplace "$LOCAL/" out/ && find out | sort',
		packages: ['rsync'],
		seconds: 60,
	},
]);
