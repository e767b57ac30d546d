/** sqlite3: journal, write-ahead log, and locks between processes. */
import { theme } from '../line.ts';

const database = `
sqlite3 d.db 'create table t(a integer primary key, b); with recursive n(i) as (select 1 union all select i+1 from n where i<5000) insert into t select i, hex(i) from n;'
cp d.db w.db; sqlite3 w.db 'pragma journal_mode=wal' > /dev/null
`;
const mappedLog = /-(wal|shm)$/;

export const databases = theme({ setup: database, packages: ['sqlite3'] }, [
	{ name: 'sqlite3 select', line: 'sqlite3 /mnt/data/d.db .dump' },
	{
		name: 'sqlite3 with a journal',
		line: "sqlite3 d.db 'begin; update t set b=b||1 where a<100; insert into t values(9999,1); rollback; begin; delete from t where a%2; commit; select count(*), sum(a) from t; vacuum; pragma integrity_check;'; ls",
	},
	{
		name: 'sqlite3 journal modes',
		line: "for m in truncate persist memory off; do sqlite3 d.db \"pragma journal_mode=$m; insert into t(b) values('$m'); select count(*) from t\"; done; sqlite3 d.db '.backup copy.db' '.import --csv /mnt/data/none x'; sqlite3 copy.db 'select count(*) from t'",
		blurred: /d\.db-journal/,
	},
	{
		name: 'sqlite3 with WAL',
		line: "sqlite3 w.db \"insert into t(b) values('x'); update t set b=1 where a<50; select count(*), sum(a) from t; pragma wal_checkpoint;\"; sqlite3 w.db 'pragma integrity_check; pragma journal_mode;'; ls",
		blurred: mappedLog,
	},
	{
		name: 'sqlite3 WAL, two processes',
		line: "for i in 1 2 3 4; do (for k in 1 2 3; do sqlite3 -cmd '.timeout 20000' w.db \"insert into t(b) values('$i.$k')\"; done) & done; wait; sqlite3 w.db \"select count(*) from t where b like '_._'; pragma integrity_check\"; ls",
		blurred: /w\.db/,
		seconds: 60,
	},
	{
		name: 'sqlite3 journal, two processes',
		line: "for i in 1 2 3 4; do (for k in 1 2 3; do sqlite3 -cmd '.timeout 20000' d.db \"insert into t(b) values('$i.$k')\"; done) & done; wait; sqlite3 d.db \"select count(*) from t where b like '_._'; pragma integrity_check\"",
		blurred: /d\.db/,
		seconds: 60,
	},
	{
		name: 'sqlite3, locked',
		line: "sqlite3 d.db 'begin exclusive; select 1;' '.shell sqlite3 d.db \"select count(*) from t\"; echo status $?' 'commit;'; sqlite3 d.db 'select max(a) from t'",
	},
]);
