/** A trace on the disk -> a page on the disk. */
import { createReadStream, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { renderPage } from '../report/page.ts';
import { type Report, Tally } from '../report/tally.ts';
import { reasonOf, Stop } from './stop.ts';

/**
 * @param trace file of JSON lines, of any length
 * @param page the file to write
 * @param title what was run
 * @throws Stop when one cannot be read, the other not written, or the trace has no call in it
 */
export async function writeReport(trace: string, page: string, title: string): Promise<Report> {
	const tally = new Tally();
	try {
		for await (const line of createInterface({ input: createReadStream(trace), crlfDelay: Number.POSITIVE_INFINITY })) tally.add(line);
	} catch (error) {
		throw new Stop(`${trace}: ${reasonOf(error)}`);
	}
	const report = tally.report();
	if (report.totals.calls === 0 && report.totals.foreign > 0) {
		throw new Stop(`${trace} is no trace; make one: bypass run --trace=json --trace-file FILE ...`);
	}
	try {
		writeFileSync(page, renderPage(report, title));
	} catch (error) {
		throw new Stop(`${page} cannot be written: ${reasonOf(error)}`);
	}
	return report;
}
