// C++ keeps libc's standard streams from the start, and opens files through fopen.
#include <cstdio>
#include <fcntl.h>
#include <fstream>
#include <iostream>
#include <string>
#include <unistd.h>

static void files(const std::string &name)
{
	{
		std::ofstream out(name);
		for (int i = 0; i < 5000; i++)
			out << "line " << i << '\n';
	}
	std::ifstream in(name);
	std::string line;
	long lines = 0, letters = 0;
	while (std::getline(in, line)) {
		lines++;
		letters += static_cast<long>(line.size());
	}
	in.clear();
	in.seekg(100);
	std::getline(in, line);
	std::cout << lines << ' ' << letters << ' ' << line << ' ' << in.tellg() << std::endl;

	std::fstream both(name, std::ios::in | std::ios::out);
	both.seekp(5);
	both << "XX";
	both.seekg(0);
	std::getline(both, line);
	std::cout << line << std::endl;
}

static void standard(const std::string &from, const std::string &to)
{
	int saved = dup(1), fd = open(to.c_str(), O_CREAT | O_WRONLY | O_TRUNC, 0644);
	std::string word;
	int number = 0;

	std::cout << "waits ";
	dup2(fd, 1);
	std::cout << "cout " << 42 << ' ' << 1.5 << std::endl;
	std::printf("%s\n", "printf");
	std::cout.write("raw\n", 4).flush();
	dup2(saved, 1);
	std::cout << "back" << std::endl;

	fd = open(from.c_str(), O_RDONLY);
	dup2(fd, 0);
	std::getline(std::cin, word);
	std::cin >> word >> number;
	std::cout << word << number << std::endl;
	std::cin.ignore(100, '\n');
	std::getline(std::cin, word);
	std::cout << word << ' ' << std::cin.peek() << std::endl;
}

int main(int, char **arguments)
{
	const std::string folder = arguments[1];

	files(folder + "/lines");
	standard(folder + "/lines", folder + "/out");
	std::cout << std::ofstream(folder + "/no/such").is_open() << std::endl;
	return 0;
}
