/**
 * What is being done, on one line of the terminal that goes away again: for what usually takes longer than a second. Without a terminal
 * nothing is shown.
 */

/** Where the line goes; undefined: nowhere. */
let terminal: ((text: string) => void) | undefined;
/** what is under way, the latest last */
const steps: { readonly text: string; readonly began: number }[] = [];
let timer: NodeJS.Timeout | undefined;

/** @param write puts a text on the terminal as it is */
export function showProgress(write: (text: string) => void): void {
	terminal = write;
}

/** Shows what is being done while it is done; gives what the job gives, and throws what it throws. */
export async function during<T>(text: string, job: () => T | Promise<T>): Promise<T> {
	const step = { text, began: performance.now() };
	steps.push(step);
	draw();
	timer ??= terminal && setInterval(draw, 1000).unref();
	try {
		return await job();
	} finally {
		steps.splice(steps.indexOf(step), 1);
		draw();
		if (steps.length === 0) {
			clearInterval(timer);
			timer = undefined;
		}
	}
}

/** Takes the line away, before something else is written; the next second brings it back. */
export function hideProgress(): void {
	if (steps.length > 0) terminal?.('\r\x1b[K');
}

function draw(): void {
	const step = steps.at(-1);
	if (step === undefined) return void terminal?.('\r\x1b[K');
	const seconds = Math.floor((performance.now() - step.began) / 1000);
	terminal?.(`\r\x1b[Kbypass: ${step.text} ...${seconds > 0 ? ` ${seconds} s` : ''}`);
}
