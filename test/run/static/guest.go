// What a Go program does: goroutines on several threads, files, a child, a signal, a socket.
package main

import (
	"fmt"
	"net"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"sync"
	"syscall"
)

func check(err error) {
	if err != nil {
		panic(err)
	}
}

func main() {
	var group sync.WaitGroup
	folder := os.Args[1]
	for i := 0; i < 40; i++ {
		group.Add(1)
		go func() {
			defer group.Done()
			for k := 0; k < 20; k++ {
				text, err := os.ReadFile(filepath.Join(folder, "a"))
				check(err)
				if string(text) != "alpha\n" {
					panic(string(text))
				}
			}
		}()
	}
	group.Wait()
	check(os.WriteFile(filepath.Join(folder, "written"), []byte("by go\n"), 0o640))
	names, err := filepath.Glob(filepath.Join(folder, "*"))
	check(err)
	for _, name := range names {
		status, err := os.Lstat(name)
		check(err)
		fmt.Println(filepath.Base(name), status.Mode())
	}
	out, err := exec.Command("/bin/sh", "-c", "cat $0/a; exit 5", folder).Output()
	fmt.Print(string(out), err, "\n")
	signals := make(chan os.Signal, 1)
	signal.Notify(signals, syscall.SIGUSR1)
	check(syscall.Kill(os.Getpid(), syscall.SIGUSR1))
	fmt.Println(<-signals)
	self, err := os.Executable()
	check(err)
	fmt.Println(filepath.Base(self))
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	check(err)
	go func() {
		peer, err := listener.Accept()
		check(err)
		peer.Write([]byte("hello"))
		peer.Close()
	}()
	peer, err := net.Dial("tcp", listener.Addr().String())
	check(err)
	word := make([]byte, 5)
	_, err = peer.Read(word)
	check(err)
	fmt.Println(string(word))
	os.Exit(6)
}
