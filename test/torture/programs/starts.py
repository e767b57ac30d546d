"""starts.py DATA ROUNDS: subprocess and multiprocessing, with files at home as streams, inherited, and sent."""
import multiprocessing
import os
import subprocess
import sys

data, rounds = sys.argv[1], int(sys.argv[2])


def at(name):
    return os.path.join(data, name)


def by_name(number):
    with open(at('lines')) as file:
        return number, file.readlines()[number]


def inherited(fd, queue):
    queue.put(os.read(fd, 8))
    os.close(fd)


def streams():
    with open(at('lines'), 'rb', buffering=0) as source, open(at('out'), 'wb') as out, open(at('errors'), 'wb') as errors:
        print(source.read(8))
        result = subprocess.run(['sh', '-c', 'read l; echo "got $l"; echo wrong >&2; exit 3'], stdin=source, stdout=out, stderr=errors)
        print(result.returncode, source.read(8), open(at('out')).read(), open(at('errors')).read())
    print(subprocess.check_output(['cat', at('out')], text=True))
    print(subprocess.run(['wc', '-l'], input=open(at('lines'), 'rb').read(), capture_output=True).stdout)
    print(subprocess.run('cat lines | sort -r | head -n 1', shell=True, cwd=data, capture_output=True, text=True).stdout)


def descriptors():
    fd = os.open(at('lines'), os.O_RDONLY)
    print(os.get_inheritable(fd))
    for close_fds, pass_fds in ((True, ()), (True, (fd,)), (False, ())):
        command = ['sh', '-c', f'cat <&{fd} | head -n 1']
        print(subprocess.run(command, close_fds=close_fds, pass_fds=pass_fds, capture_output=True, text=True).stdout)
        os.lseek(fd, 0, os.SEEK_SET)
    run = subprocess.run([sys.executable, '-c', f'import os; print(os.read({fd}, 8))'], pass_fds=[fd], env={}, capture_output=True)
    print(run.stdout, os.lseek(fd, 0, os.SEEK_CUR))
    print(subprocess.run(['cat', 'lines'], preexec_fn=lambda: os.chdir(data), capture_output=True).stdout[:8])
    try:
        subprocess.run([at('lines')])
    except OSError as error:
        print(type(error).__name__)
    os.close(fd)


def workers(method):
    context = multiprocessing.get_context(method)
    with context.Pool(3) as pool:
        print(sorted(pool.map(by_name, range(10)))[:2])
    if method == 'fork':
        queue = context.Queue()
        fd = os.open(at('lines'), os.O_RDONLY)
        children = [context.Process(target=inherited, args=(fd, queue)) for _ in range(4)]
        for child in children:
            child.start()
        print(sorted(queue.get() for _ in children))
        for child in children:
            child.join()
        print(os.lseek(fd, 0, os.SEEK_CUR), [child.exitcode for child in children])
        os.close(fd)
    sys.stdout.flush()


def forks():
    with open(at('forked'), 'w+') as file:
        for number in range(5):
            pid = os.fork()
            if pid == 0:
                file.write(f'child {number}\n')
                file.flush()
                os._exit(number)
            print(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
        file.seek(0)
        print(file.read())
    print(os.popen(f'cat {at("forked")}').read(), os.system(f'cat {at("forked")} >{at("copied")}; exit 2') >> 8)
    pid = os.posix_spawn('/bin/cat', ['cat', at('forked')], os.environ, file_actions=[
        (os.POSIX_SPAWN_OPEN, 1, at('spawned'), os.O_WRONLY | os.O_CREAT, 0o600)])
    print(os.waitpid(pid, 0)[1], open(at('spawned')).read())


if __name__ == '__main__':
    with open(at('lines'), 'w') as lines:
        lines.writelines(f'line {i:02}\n' for i in range(10))
    for i in range(rounds):
        streams()
        descriptors()
        forks()
        workers('fork')
    workers('spawn')
