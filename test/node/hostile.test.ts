/** A shadow in TypeScript trusts nobody: whatever comes, it answers with an error or hangs up, and goes on to serve others. */
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readKnowledge } from '../../lib/files.ts';
import { generatePlan } from '../../lib/generate.ts';
import { createShadow, Source } from '../../lib/index.ts';
import { FRAME_SIZE, newFrame, operations, packFrame, status } from '../../lib/node/frame.ts';
import { Reader } from '../../lib/node/wire.ts';
import { Agent, payloadOf } from '../tools/agent.ts';
import { folder } from '../tools/bypass.ts';

const scratch = folder();
const text = 'paths { home "/virtual"; local "*"; } trap posix.files, posix.status, posix.directories;';
const { plan } = generatePlan({ spec: new Source('<text>', `${text}\n`), knowledge: readKnowledge(), name: 'inline' });
if (!plan) throw new Error('the specification has errors');
const numberOf = (name: string) => plan.calls.find((call) => call.name === name)?.number as number;

const told: string[] = [];
const shadow = createShadow(
	{ text },
	{
		open: () => ({ at: 0 }),
		read: (_file: object, length: number) => Buffer.alloc(Math.min(length, 4), 'x'),
		write: (_file: object, data: Uint8Array) => data.length,
		stat: () => ({ st_size: 7 }),
	},
	{ rest: 'refuse', greeting: 1, processes: 8, lanes: 3, report: (message) => told.push(message) },
);
await shadow.listen(`unix:${scratch}/s/socket`);
const path = `${scratch}/s/socket`;

const opening = payloadOf((to) => {
	to.text('/virtual/a');
	to.integer(0);
	to.integer(0);
});

async function opened(agent: Agent): Promise<bigint> {
	const came = await agent.ask(numberOf('open'), opening);
	const from = new Reader(came?.payload ?? Buffer.alloc(0));
	assert.is(from.unsigned(), 0, 'open went well');
	from.unsigned();
	from.unsigned();
	return from.big();
}

/** Whoever behaves is served, whatever others do. */
async function serves(): Promise<void> {
	const agent = await Agent.connect(path);
	await agent.greet(plan as NonNullable<typeof plan>);
	const handle = await opened(agent);
	const came = await agent.ask(
		numberOf('read'),
		payloadOf((to) => {
			to.integer(handle);
			to.integer(100);
		}),
	);
	assert.is(came?.frame.status, status.ok);
	await agent.ask(operations.bye, Buffer.alloc(0));
	agent.close();
}

/** The same numbers in each run. */
function randomBytes(seed: number): (size: number) => Buffer {
	let state = seed;
	return (size) =>
		Buffer.from(
			Array.from({ length: size }, () => {
				state = (Math.imul(state, 1103515245) + 12345) >>> 0;
				return state >>> 24;
			}),
		);
}

test('garbage in the place of a greeting', async () => {
	const random = randomBytes(1);
	for (let i = 0; i < 30; i++) {
		const agent = await Agent.connect(path);
		agent.write(random(1 + (i % 5) * 40));
		if (i % 2) agent.close();
		else {
			agent.write(random(FRAME_SIZE * 2));
			while (await agent.receive());
		}
	}
	await serves();
});

test('calls before HELLO, and operations of the runtime before it', async () => {
	for (const operation of [numberOf('open'), operations.fork, operations.bye, operations.welcome, operations.link]) {
		const agent = await Agent.connect(path);
		await agent.receive();
		const came = await agent.ask(operation, opening);
		assert.is(came?.frame.status, status.refused);
		assert.is(await agent.receive(), undefined, 'and hung up');
	}
	await serves();
});

test('who greets slowly is dropped', async () => {
	const agent = await Agent.connect(path);
	await agent.receive();
	assert.is(await agent.receive(), undefined);
});

test('a length beyond the limit is no frame', async () => {
	const agent = await Agent.connect(path);
	await agent.greet(plan);
	const head = packFrame(Buffer.alloc(FRAME_SIZE), newFrame(numberOf('open')));
	head.writeUInt32BE(0x7fffffff, 4);
	agent.write(head);
	assert.is(await agent.receive(), undefined);
	await serves();
});

test('requests that are cut, too long, or changed anywhere are refused one by one', async () => {
	const agent = await Agent.connect(path);
	await agent.greet(plan);
	const refused = async (payload: Uint8Array, operation = numberOf('open')) => {
		const came = await agent.ask(operation, payload);
		assert.ok(came, 'the lane goes on');
		return came.frame.status;
	};
	for (let length = 0; length < opening.length; length++)
		assert.is(await refused(opening.subarray(0, length)), status.badRequest, `${length} bytes`);
	assert.is(await refused(Buffer.concat([opening, Buffer.alloc(8)])), status.badRequest);
	for (let at = 0; at < opening.length; at++) {
		const changed = Buffer.from(opening);
		changed[at] = (changed[at] as number) ^ 0x80;
		await refused(changed);
	}
	assert.is(await refused(opening), status.ok);
	const write = (handle: bigint, size: number, said: number) =>
		payloadOf((to) => {
			to.integer(handle);
			to.data(Buffer.alloc(size));
			to.integer(said);
		});
	const handle = await opened(agent);
	assert.is(await refused(write(handle, 8, 8), numberOf('write')), status.ok);
	assert.is(await refused(write(handle, 8, 9), numberOf('write')), status.badRequest, 'a buffer of another length than the call says');
	assert.is(await refused(write(handle, 8, -1), numberOf('write')), status.badRequest);
	assert.is(await refused(write(handle + 1n, 8, 8), numberOf('write')), status.badRequest, 'a handle that nobody has');
	assert.is(await refused(opening, 0xfffffe), status.noOperation);
	agent.close();
	await serves();
});

test('a length that the program could never have room for', async () => {
	const agent = await Agent.connect(path);
	await agent.greet(plan);
	const handle = await opened(agent);
	for (const length of [1n << 40n, -1n, (1n << 63n) - 1n]) {
		const came = await agent.ask(
			numberOf('read'),
			payloadOf((to) => {
				to.integer(handle);
				to.integer(BigInt.asIntN(64, length));
			}),
		);
		assert.is(came?.frame.status, status.badRequest);
	}
	agent.close();
});

test('a token that is not that of the process, and more lanes and processes than may be', async () => {
	const first = await Agent.connect(path);
	const who = await first.greet(plan);
	const stranger = await Agent.connect(path);
	await fails(() => stranger.greet(plan, { process: who.process, token: who.token ^ 1n, lane: 1 }));
	const lanes = await Promise.all([1, 2].map(() => Agent.connect(path)));
	for (const [i, lane] of lanes.entries()) await lane.greet(plan, { ...who, lane: i + 1 });
	const tooMany = await Agent.connect(path);
	await fails(() => tooMany.greet(plan, { ...who, lane: 9 }));
	const others = await Promise.all(Array.from({ length: 8 }, () => Agent.connect(path)));
	const greeted = await Promise.allSettled(others.map((other) => other.greet(plan)));
	assert.is(greeted.filter((one) => one.status === 'fulfilled').length, 7);
	for (const one of [first, stranger, tooMany, ...lanes, ...others]) one.close();
	await new Promise((done) => setTimeout(done, 100));
	await serves();
});

test('handles of one process mean nothing in another', async () => {
	const [one, two] = [await Agent.connect(path), await Agent.connect(path)];
	await one.greet(plan);
	await two.greet(plan);
	const handle = await opened(one);
	const reading = payloadOf((to) => {
		to.integer(handle);
		to.integer(4);
	});
	assert.is((await one.ask(numberOf('read'), reading))?.frame.status, status.ok);
	assert.is((await two.ask(numberOf('read'), reading))?.frame.status, status.badRequest);
	one.close();
	two.close();
});

test('operations of the runtime with random payloads', async () => {
	const random = randomBytes(7);
	for (const operation of Object.values(operations)) {
		for (let i = 0; i < 12; i++) {
			const agent = await Agent.connect(path);
			await agent.greet(plan);
			agent.send(operation, random(i * 5));
			if (operation !== operations.cancel) agent.send(operations.ping, Buffer.alloc(0));
			await Promise.race([agent.receive(), new Promise((done) => setTimeout(done, 50))]);
			agent.close();
		}
	}
	await new Promise((done) => setTimeout(done, 200));
	await serves();
});

test('random payloads for every call', async () => {
	const random = randomBytes(99);
	for (const call of plan.calls.filter((one) => one.remote)) {
		const agent = await Agent.connect(path);
		await agent.greet(plan);
		for (let i = 0; i < 6; i++) assert.ok(await agent.ask(call.number, random(i * 16)), call.name);
		agent.close();
		while (!agent.gone) await new Promise((done) => setTimeout(done, 1));
	}
	await serves();
	assert.equal(told, []);
});

test('a link with lanes that were never greeted, and that hang up twice', async () => {
	const agent = await Agent.connect(path);
	await agent.receive();
	const proof = payloadOf((to) => {
		to.data(Buffer.alloc(0));
		to.data(Buffer.alloc(0));
	});
	await agent.ask(operations.auth, proof);
	assert.is((await agent.ask(operations.link, Buffer.alloc(0)))?.frame.status, status.ok);
	for (let lane = 1; lane < 20; lane++) {
		agent.send(numberOf('open'), opening, { lane });
		agent.send(operations.hangup, Buffer.alloc(0), { lane });
		agent.send(operations.hangup, Buffer.alloc(0), { lane });
	}
	await agent.receive();
	agent.close();
	await serves();
});

test('the shadow ends with nothing left', async () => {
	await shadow.close();
	assert.is(shadow.core.processes.size, 0);
});

async function fails(action: () => Promise<unknown>): Promise<void> {
	const failed = await action().then(
		() => false,
		() => true,
	);
	assert.ok(failed);
}

test.run();
