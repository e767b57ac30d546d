/* codec_main.h -- the loop of an encoder. See codec.ts. */

static unsigned char room[65536];

static struct bypass_message fresh(size_t length)
{
	struct bypass_message message;

	memset(&message, 0, sizeof(message));
	message.data = room;
	message.capacity = sizeof(room);
	message.length = length;
	return message;
}

static void failed(int error)
{
	printf("!%s\n", error == EINVAL ? "EINVAL" : error == EOVERFLOW ? "EOVERFLOW" : error == EPROTO ? "EPROTO" : "another error");
}

static void answer_bytes(const struct bypass_message *message)
{
	if (message->error != 0) {
		failed(message->error);
		return;
	}
	print_hexadecimal(message->data, message->length);
	putchar('\n');
}

static void symbols(char what, const struct bypass_symbols *set, const char *text)
{
	struct bypass_message message;
	int64_t value;

	if (what == 'e') {
		message = fresh(0);
		bypass_put_symbols(&message, strtoll(text, NULL, 10), set);
		answer_bytes(&message);
		return;
	}
	message = fresh(read_hexadecimal(text, room, sizeof(room)));
	value = bypass_get_symbols(&message, set);
	bypass_message_ended(&message);
	if (message.error != 0)
		failed(message.error);
	else
		printf("%lld\n", (long long)value);
}

static void structs(char what, const struct record *row, char **words)
{
	static union {
		char bytes[4096];
		long long align;
	} object;
	struct bypass_message message;

	/* what is not set must not be seen */
	memset(&object, what == 'E' ? 0 : 0x5a, sizeof(object));
	if (what == 'E') {
		row->set(&object, words);
		message = fresh(0);
		bypass_put_record(&message, &object, row->record);
		answer_bytes(&message);
		return;
	}
	message = fresh(read_hexadecimal(words[0], room, sizeof(room)));
	bypass_get_record(&message, &object, row->record);
	bypass_message_ended(&message);
	if (message.error != 0) {
		failed(message.error);
		return;
	}
	row->get(&object, NULL);
	putchar('\n');
}

static void answer(char **words)
{
	size_t i;

	for (i = 0; i < sizeof(sets) / sizeof(sets[0]); i++)
		if (words[0][0] >= 'a' && strcmp(sets[i].name, words[1]) == 0) {
			symbols(words[0][0], sets[i].symbols, words[2]);
			return;
		}
	for (i = 0; i < sizeof(records) / sizeof(records[0]); i++)
		if (words[0][0] < 'a' && strcmp(records[i].name, words[1]) == 0) {
			structs(words[0][0], &records[i], words + 2);
			return;
		}
	printf("!nothing of that name\n");
}

int main(void)
{
	static char line[1 << 17];
	static char *words[256];
	size_t count;
	char *word;

	setvbuf(stdout, NULL, _IOFBF, 1 << 16);
	while (fgets(line, sizeof(line), stdin) != NULL) {
		count = 0;
		for (word = strtok(line, " \n"); word != NULL && count < 255; word = strtok(NULL, " \n"))
			words[count++] = word;
		words[count] = NULL;
		answer(words);
		/* whoever asks for much at once reads it at once */
		fflush(stdout);
	}
	return 0;
}
