/** Style and script of the page. Colours have the same meaning everywhere; none is told from another by hue alone. */

export const STYLE = `
:root { color-scheme: light dark; --ink: #1b1f24; --soft: #59636e; --paper: #fff; --plate: #f6f8fa; --line: #d1d9e0;
	--home: #0b62c4; --local: #2f8f5b; --denied: #b3261e; --idle: #e6eaef; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6edf3; --soft: #9aa5b1; --paper: #0d1117; --plate: #161b22; --line: #30363d;
	--home: #5aa2f5; --local: #57b98a; --denied: #f0736b; --idle: #21262d; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 76rem; padding: 1.5rem; font: 15px/1.5 system-ui, sans-serif; color: var(--ink); background: var(--paper); }
h1 { font-size: 1.5rem; margin: 0; overflow-wrap: anywhere; } h2 { font-size: 1.1rem; margin: 2.2rem 0 .3rem; } p { margin: .2rem 0 .8rem; color: var(--soft); }
code, td:first-child, .mono { font-family: ui-monospace, monospace; font-size: .88em; }
dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(9.5rem, 1fr)); gap: .6rem; margin: 1.2rem 0; }
dl div { background: var(--plate); border: 1px solid var(--line); border-radius: .5rem; padding: .6rem .8rem; }
dt { color: var(--soft); font-size: .82rem; } dd { margin: 0; font-size: 1.25rem; font-variant-numeric: tabular-nums; }
svg { display: block; width: 100%; height: auto; background: var(--plate); border: 1px solid var(--line); border-radius: .5rem; }
svg text { fill: var(--ink); font: 12px system-ui, sans-serif; } svg .soft { fill: var(--soft); }
.box text { fill: #fff; font-weight: 600; } .home { fill: var(--home); } .local { fill: var(--local); } .denied { fill: var(--denied); } .idle { fill: var(--idle); }
.box rect { stroke: var(--paper); } @media (prefers-color-scheme: dark) { .box text { fill: #0d1117; } }
.key { display: flex; gap: 1.2rem; flex-wrap: wrap; font-size: .88rem; margin: .4rem 0; } .key span::before { content: ''; display: inline-block; width: .8em; height: .8em;
	border-radius: .15em; margin-right: .4em; background: var(--c); vertical-align: -.05em; }
.scroll { overflow-x: auto; } .tall { max-height: 30rem; overflow: auto; border-radius: .5rem; }
table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; } caption { text-align: left; color: var(--soft); padding-bottom: .4rem; }
th, td { text-align: right; padding: .25rem .6rem; border-bottom: 1px solid var(--line); white-space: nowrap; } th { color: var(--soft); font-weight: 600; font-size: .85rem; }
th:first-child, td:first-child, td.text { text-align: left; } th:nth-child(2):nth-last-child(5) { text-align: left; } thead th { position: sticky; top: 0; background: var(--paper); } td:first-child { overflow-wrap: anywhere; white-space: normal; }
tfoot td { font-weight: 600; border-bottom: 0; } th button { all: unset; cursor: pointer; } th button:focus-visible { outline: 2px solid var(--home); outline-offset: 2px; }
th[aria-sort=ascending] button::after { content: ' ↑'; } th[aria-sort=descending] button::after { content: ' ↓'; }
.bad { color: var(--denied); } .tag { border-left: .6em solid var(--c); padding-left: .4em; }
`;

/** Without it, everything is there but the sorting. */
export const SCRIPT = `
for (const table of document.querySelectorAll('table')) {
	const heads = [...table.tHead.rows[0].cells];
	heads.forEach((head, column) => {
		const button = document.createElement('button');
		button.textContent = head.textContent;
		head.replaceChildren(button);
		button.onclick = () => {
			const up = head.getAttribute('aria-sort') === 'descending';
			const value = (row) => row.cells[column].dataset.v ?? row.cells[column].textContent;
			const order = (a, b) => (isNaN(value(a)) || isNaN(value(b)) ? value(a).localeCompare(value(b)) : value(a) - value(b));
			const rows = [...table.tBodies[0].rows].sort((a, b) => (up ? order(a, b) : order(b, a)));
			for (const other of heads) other.removeAttribute('aria-sort');
			head.setAttribute('aria-sort', up ? 'ascending' : 'descending');
			table.tBodies[0].append(...rows);
		};
	});
}
`;
