/* Makes one file operation of a program fail, or the program end there; preloaded with LD_PRELOAD.
 * Counted are operations on paths below FAULT_UNDER (several, parted by colons). The one numbered
 * FAULT_AT fails with FAULT_ERRNO, or kills the process when that is 0. FAULT_ERRNO_OF=exchange:22
 * has every operation of a kind fail. FAULT_LOG takes a line an operation: number, kind, path.
 * A program that knows of it sets all this again with fault_arm, as often as it likes. */
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/uio.h>
#include <unistd.h>

static atomic_long count;
static atomic_int asked;
static const char *under, *logged, *failing;
static long at;
static int code;

static const char *copied(const char *text) { return text && *text ? strdup(text) : NULL; }

/* The operation that fails, 0 for none; with what; of a kind that always fails; where to log. */
void fault_arm(long number, int with, const char *kind, const char *folders, const char *log) {
  under = NULL;
  at = number;
  code = with;
  failing = copied(kind);
  logged = copied(log);
  atomic_store(&count, 0);
  atomic_store(&asked, 1);
  under = copied(folders);
}

static long of_environment(const char *name) {
  const char *text = getenv(name);
  return text ? atol(text) : 0;
}

static void ask(void) {
  if (!atomic_exchange(&asked, 1)) {
    fault_arm(of_environment("FAULT_AT"), (int)of_environment("FAULT_ERRNO"),
              getenv("FAULT_ERRNO_OF"), getenv("FAULT_UNDER"), getenv("FAULT_LOG"));
  }
}

/* Without libc's functions, which are those below. */
static void put(const char *file, const char *line) {
  int fd = syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_APPEND | O_CREAT, 0644);
  if (fd >= 0) {
    syscall(SYS_write, fd, line, strlen(line));
    syscall(SYS_close, fd);
  }
}

static int is_under(const char *path, const char *folders) {
  while (*folders) {
    size_t length = strcspn(folders, ":");
    if (length > 0 && strncmp(path, folders, length) == 0) return 1;
    folders += length + (folders[length] == ':');
  }
  return 0;
}

static int always(const char *kind) {
  size_t length = strlen(kind);
  return failing && strncmp(failing, kind, length) == 0 && failing[length] == ':'
             ? atoi(failing + length + 1)
             : 0;
}

/* Whether the operation must fail; errno is then set. */
static int fails(const char *kind, const char *path) {
  ask();
  if (!under || !path || !is_under(path, under)) return 0;
  long number = atomic_fetch_add(&count, 1) + 1;
  if (logged) {
    char line[PATH_MAX + 64];
    snprintf(line, sizeof line, "%ld\t%s\t%s\n", number, kind, path);
    put(logged, line);
  }
  int with = always(kind);
  if (at == number && code == 0) {
    syscall(SYS_kill, getpid(), SIGKILL);
    for (;;) syscall(SYS_pause);
  }
  if (at == number) with = code;
  if (with) errno = with;
  return with != 0;
}

static int fails_fd(const char *kind, int fd) {
  char name[64], path[PATH_MAX];
  snprintf(name, sizeof name, "/proc/self/fd/%d", fd);
  ssize_t length = syscall(SYS_readlink, name, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return path[0] == '/' && fails(kind, path);
}

static int fails_at(const char *kind, int folder, const char *path) {
  if (!path) return 0;
  if (path[0] == '/' || folder == AT_FDCWD) return fails(kind, path);
  return fails_fd(kind, folder);
}

static const char *opening(int flags) { return flags & O_CREAT ? "create" : "open"; }

#define REAL(type, name, ...) \
  static type (*real)(__VA_ARGS__); \
  if (!real) real = dlsym(RTLD_NEXT, #name)

#define OF_SAME_TYPE(name) \
  static __typeof__(&name) real; \
  if (!real) real = (__typeof__(&name))dlsym(RTLD_NEXT, #name)

#define MODE(flags) \
  mode_t mode = 0; \
  if ((flags) & (O_CREAT | O_TMPFILE)) { \
    va_list rest; \
    va_start(rest, flags); \
    mode = va_arg(rest, mode_t); \
    va_end(rest); \
  }

#define OPEN(name) \
  int name(const char *path, int flags, ...) { \
    MODE(flags) \
    REAL(int, name, const char *, int, ...); \
    return fails(opening(flags), path) ? -1 : real(path, flags, mode); \
  }
OPEN(open)
OPEN(open64)

#define OPENAT(name) \
  int name(int folder, const char *path, int flags, ...) { \
    MODE(flags) \
    REAL(int, name, int, const char *, int, ...); \
    return fails_at(opening(flags), folder, path) ? -1 : real(folder, path, flags, mode); \
  }
OPENAT(openat)
OPENAT(openat64)

#define FOPEN(name) \
  FILE *name(const char *path, const char *how) { \
    REAL(FILE *, name, const char *, const char *); \
    return fails("open", path) ? NULL : real(path, how); \
  }
FOPEN(fopen)
FOPEN(fopen64)

#define ON_FD(type, name, kind, parameters, ...) \
  type name parameters { \
    OF_SAME_TYPE(name); \
    return fails_fd(kind, fd) ? -1 : real(__VA_ARGS__); \
  }
ON_FD(ssize_t, read, "read", (int fd, void *to, size_t n), fd, to, n)
ON_FD(ssize_t, pread64, "read", (int fd, void *to, size_t n, off64_t at), fd, to, n, at)
ON_FD(ssize_t, readv, "read", (int fd, const struct iovec *to, int n), fd, to, n)
ON_FD(ssize_t, write, "write", (int fd, const void *from, size_t n), fd, from, n)
ON_FD(ssize_t, pwrite64, "write", (int fd, const void *from, size_t n, off64_t at), fd, from, n, at)
ON_FD(ssize_t, writev, "write", (int fd, const struct iovec *from, int n), fd, from, n)
ON_FD(int, fsync, "fsync", (int fd), fd)
ON_FD(int, fdatasync, "fsync", (int fd), fd)
ON_FD(int, fchmod, "chmod", (int fd, mode_t mode), fd, mode)
ON_FD(int, ftruncate64, "truncate", (int fd, off64_t size), fd, size)
ON_FD(off64_t, lseek64, "seek", (int fd, off64_t by, int from), fd, by, from)
ON_FD(int, fstat64, "stat", (int fd, struct stat64 *to), fd, to)

#define ON_PATH(name, kind, parameters, ...) \
  int name parameters { \
    OF_SAME_TYPE(name); \
    return fails(kind, path) ? -1 : real(__VA_ARGS__); \
  }
ON_PATH(mkdir, "mkdir", (const char *path, mode_t mode), path, mode)
ON_PATH(rmdir, "rmdir", (const char *path), path)
ON_PATH(unlink, "unlink", (const char *path), path)
ON_PATH(chmod, "chmod", (const char *path, mode_t mode), path, mode)
ON_PATH(rename, "rename", (const char *path, const char *other), path, other)
ON_PATH(stat64, "stat", (const char *path, struct stat64 *to), path, to)
ON_PATH(lstat64, "stat", (const char *path, struct stat64 *to), path, to)
ON_PATH(access, "stat", (const char *path, int how), path, how)

#define AT_PATH(name, kind, parameters, ...) \
  int name parameters { \
    OF_SAME_TYPE(name); \
    return fails_at(kind, folder, path) ? -1 : real(__VA_ARGS__); \
  }
AT_PATH(mkdirat, "mkdir", (int folder, const char *path, mode_t mode), folder, path, mode)
AT_PATH(unlinkat, "unlink", (int folder, const char *path, int how), folder, path, how)
AT_PATH(fchmodat, "chmod", (int folder, const char *path, mode_t mode, int how), folder, path, mode, how)
AT_PATH(renameat, "rename", (int folder, const char *path, int other, const char *name),
        folder, path, other, name)
AT_PATH(renameat2, "exchange",
        (int folder, const char *path, int other, const char *name, unsigned int flags),
        folder, path, other, name, flags)
AT_PATH(fstatat64, "stat", (int folder, const char *path, struct stat64 *to, int how),
        folder, path, to, how)
AT_PATH(statx, "stat",
        (int folder, const char *path, int how, unsigned int what, struct statx *to),
        folder, path, how, what, to)

/* Programs built for an older C library ask for a version of struct stat first. */
#define XSTAT(name) \
  int name(int version, const char *path, struct stat64 *to) { \
    REAL(int, name, int, const char *, struct stat64 *); \
    return fails("stat", path) ? -1 : real(version, path, to); \
  }
XSTAT(__xstat64)
XSTAT(__lxstat64)

DIR *opendir(const char *path) {
  REAL(DIR *, opendir, const char *);
  return fails("list", path) ? NULL : real(path);
}

#define READDIR(type, name) \
  type *name(DIR *folder) { \
    REAL(type *, name, DIR *); \
    return fails_fd("list", dirfd(folder)) ? NULL : real(folder); \
  }
READDIR(struct dirent, readdir)
READDIR(struct dirent64, readdir64)

#define FCNTL(name) \
  int name(int fd, int what, ...) { \
    va_list rest; \
    va_start(rest, what); \
    void *given = va_arg(rest, void *); \
    va_end(rest); \
    REAL(int, name, int, int, ...); \
    int locks = what == F_SETLK || what == F_SETLKW; \
    return locks && fails_fd("lock", fd) ? -1 : real(fd, what, given); \
  }
FCNTL(fcntl)
FCNTL(fcntl64)

ssize_t sendfile64(int to, int fd, off64_t *at, size_t n) {
  REAL(ssize_t, sendfile64, int, int, off64_t *, size_t);
  if (fails_fd("write", to) || fails_fd("read", fd)) return -1;
  return real(to, fd, at, n);
}

ssize_t copy_file_range(int fd, off64_t *at, int to, off64_t *put_at, size_t n, unsigned int how) {
  REAL(ssize_t, copy_file_range, int, off64_t *, int, off64_t *, size_t, unsigned int);
  if (fails_fd("write", to) || fails_fd("read", fd)) return -1;
  return real(fd, at, to, put_at, n, how);
}
