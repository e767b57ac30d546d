/** git, which maps files, renames locks and starts itself. */
import { sample, theme } from '../line.ts';

const who = `export GIT_AUTHOR_DATE='1000000000 +0000' GIT_COMMITTER_DATE='1000000000 +0000'
export GIT_AUTHOR_NAME=a GIT_AUTHOR_EMAIL=a@b GIT_COMMITTER_NAME=a GIT_COMMITTER_EMAIL=a@b GIT_CONFIG_NOSYSTEM=1
`;
const repository = `${sample}
${who}
git init -q -b main .; git add .; git commit -qm first; git branch side; echo more >> a; git commit -qam second
git checkout -q side; echo other > other; git add other; git commit -qm third; git checkout -q main
`;
/** The index holds inode numbers and times; packs made by threads differ in how they were deltified. */
const index = /\.git\/index$/;

export const git = theme({ setup: repository, packages: ['git'] }, [
	{
		name: 'git init, add, commit',
		setup: sample,
		blurred: index,
		line: `${who}git init -q -b main .; git add -A; git commit -m 'all of it'; git status --short; git log --format='%H %s'`,
	},
	{
		name: 'git log, show, diff',
		blurred: index,
		line: `${who}git log --stat --all --format='%h %s'; git show --stat HEAD; echo x >> table; git diff; git blame a | cut -c1-8`,
	},
	{
		name: 'git status in a folder',
		blurred: index,
		line: `${who}cd dir; echo x >> f1; rm f2; touch new; git status -s; git ls-files | sort; git stash -q; git status -s; git stash pop -q; git status -s`,
	},
	{
		name: 'git merge, rebase, tag',
		blurred: index,
		line: `${who}git merge -q side -m merged; git log --format=%s; git tag v1; git checkout -q -b topic HEAD~1; echo t > t; git add t; git commit -qm topic; git rebase -q main; git log --format=%s; git describe --tags`,
		seconds: 60,
	},
	{
		name: 'git gc, fsck',
		blurred: /\.git\/(index|gc\.pid|objects\/pack)/,
		line: `${who}git gc -q; git count-objects -v | grep -v size; git fsck --full; git repack -qad --threads=1; git verify-pack .git/objects/pack/*.idx; git log --format=%H`,
		seconds: 60,
	},
	{
		name: 'git clone, fetch, push',
		blurred: /\.git\/(index|objects\/pack)|bare\/objects\/pack/,
		line: `${who}git clone -q --bare . bare; git clone -q bare work; cd work; echo p > p; git add p; git commit -qm pushed; git push -q; cd ..; git pull -q bare main; git log --format=%s; git remote -v`,
		seconds: 60,
	},
	{
		name: 'git grep, archive, worktree',
		blurred: /\.git\/|wt\/\.git/,
		line: `${who}git grep -n line; git archive HEAD | tar tf - | sort; git worktree add -q wt side; cat wt/other; git bisect start -q 2>/dev/null; git rev-list --all --objects | wc -l; git format-patch -q -1; head -5 0001*`,
	},
]);
