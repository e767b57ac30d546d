/** Compilers and make, on a small C project. */
import { theme } from '../line.ts';

const project = `
cat > Makefile <<'END'
objects = main.o one.o two.o three.o
prog: $(objects)
	$(CC) -o $@ $(objects)
%.o: %.c all.h
	$(CC) -O1 -Wall -c -o $@ $<
clean:
	rm -f prog *.o
END
echo 'int one(void); int two(void); int three(void);' > all.h
for n in one two three; do printf '#include "all.h"\\n#include <stdio.h>\\nint %s(void) { return printf("%s %%s\\\\n", __FILE__); }\\n' $n $n > $n.c; done
printf '#include "all.h"\\nint main(void) { one(); two(); three(); return 0; }\\n' > main.c
`;

export const building = theme({ setup: project, packages: ['gcc', 'make'] }, [
	{
		name: 'gcc -c and link',
		line: 'gcc -g -c main.c && gcc -O2 -o "$LOCAL/prog" main.o one.c two.c three.c && "$LOCAL/prog"; gcc -E main.c | tail -2; gcc -MM *.c',
		seconds: 60,
	},
	{ name: 'gcc, an error', line: 'echo "int f( { return x; }" > bad.c; gcc -c bad.c; ls', packages: [] },
	{
		name: 'make -j2',
		line: 'make -s -j2 --output-sync && make && touch one.c && make && cp prog "$LOCAL" && "$LOCAL/prog" && make clean && ls',
		seconds: 90,
	},
	{ name: 'make -C, a program only at home', line: 'make -s -C /mnt/data -j2; ./prog; /mnt/data/prog | wc -l', seconds: 90 },
	{
		name: 'gcc -shared, dlopen at home',
		line: 'gcc -shared -fPIC -o libone.so one.c && python3 -c \'import ctypes; print(ctypes.CDLL("/mnt/data/libone.so").one())\'',
		packages: ['python3'],
		seconds: 60,
	},
	{
		name: 'objdump, nm, strip, ld',
		line: 'gcc -c one.c; nm one.o; objdump -d one.o | tail -3; strip -o s.o one.o; size s.o; readelf -h s.o | grep Type; ld -r -o r.o one.o; objcopy -O binary r.o r.bin; ar rcsD l.a one.o; nm -s l.a | head -3',
		packages: ['binutils'],
		seconds: 60,
	},
	{
		name: 'g++',
		line: 'printf \'#include <fstream>\\n#include <iostream>\\nint main() { std::ifstream f("/mnt/data/all.h"); std::string s; std::getline(f, s); std::ofstream("/mnt/data/made") << s; std::cout << s; }\' > x.cc; g++ -o "$LOCAL/x" x.cc && "$LOCAL/x"; cat made',
		packages: ['g++'],
		seconds: 90,
	},
]);
