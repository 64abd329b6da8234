internal import Glibc

/// Makes writing to a pipe that nobody reads an error instead of the end of the process.
func ignoreClosedPipes() { signal(SIGPIPE, SIG_IGN) }
