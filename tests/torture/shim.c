/* Stands before the C library's calls that change files below one folder: numbers them, makes
 * chosen ones fail, and writes down what they did. Loaded by LD_PRELOAD; see shim.py.
 *
 * SHIM_ROOT     the folder; calls outside it are left alone
 * SHIM_LOG      where the calls are written down, outside the folder
 * SHIM_FAIL_AT  the number of the call that fails, from 1; 0 for none
 * SHIM_LASTING  1: every later call fails too, of a full disk those that take room
 * SHIM_ERRNO    with what
 * SHIM_DATA     1: the log holds what was written, and what was told on descriptor 1
 *
 * A record of the log: the head below, then path, second path, data. One lock is held over a call
 * and its record, so that the log has the order in which things happened.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { CREATED = 1, OPENED, WROTE, SYNCED, SIZED, RENAMED, UNLINKED, FOLDER_MADE, FOLDER_GONE, TOLD };

struct head {
    uint32_t call, error;
    uint64_t at;
    uint32_t path, second, data;
} __attribute__((packed));

static char root[PATH_MAX];
static size_t root_length;
static int log_fd = -1, fail_error, is_lasting, with_data;
static unsigned long fail_at, calls;
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;

static long number(const char *name) {
    const char *text = getenv(name);
    return text ? strtol(text, NULL, 10) : 0;
}

__attribute__((constructor)) static void begin(void) {
    const char *folder = getenv("SHIM_ROOT"), *file = getenv("SHIM_LOG");
    if (!folder || !file)
        return;
    snprintf(root, sizeof root, "%s", folder);
    root_length = strlen(root);
    fail_at = (unsigned long)number("SHIM_FAIL_AT");
    fail_error = (int)number("SHIM_ERRNO");
    is_lasting = (int)number("SHIM_LASTING");
    with_data = (int)number("SHIM_DATA");
    log_fd = (int)syscall(SYS_openat, AT_FDCWD, file, O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
}

static void *real(const char *name) { return dlsym(RTLD_NEXT, name); }

static int is_ours(const char *path) {
    return log_fd >= 0 && !strncmp(path, root, root_length) &&
           (path[root_length] == '/' || !path[root_length]);
}

/* The absolute path that a call names; empty when it cannot be told. */
static void name_of(int folder, const char *path, char *out) {
    char base[PATH_MAX] = "", link[64];
    if (path[0] == '/') {
        snprintf(out, PATH_MAX, "%s", path);
        return;
    }
    if (folder == AT_FDCWD) {
        if (!getcwd(base, sizeof base))
            base[0] = 0;
    } else {
        snprintf(link, sizeof link, "/proc/self/fd/%d", folder);
        ssize_t length = readlink(link, base, sizeof base - 1);
        base[length > 0 ? length : 0] = 0;
    }
    size_t used = strlen(base);
    if (used + 1 + strlen(path) < PATH_MAX) {
        memcpy(out, base, used);
        out[used] = '/';
        strcpy(out + used + 1, path);
    } else {
        out[0] = 0;
    }
}

static void name_of_fd(int fd, char *out) {
    char link[64];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, out, PATH_MAX - 1);
    out[length > 0 ? length : 0] = 0;
}

static void note(uint32_t call, int error, uint64_t at, const char *path, const char *second,
                 const void *data, size_t length) {
    struct head head = {call, (uint32_t)error, at, (uint32_t)strlen(path), (uint32_t)strlen(second),
                        with_data ? (uint32_t)length : 0};
    struct iovec parts[] = {{&head, sizeof head},
                            {(void *)path, head.path},
                            {(void *)second, head.second},
                            {(void *)data, head.data}};
    syscall(SYS_writev, log_fd, parts, 4);
}

/* Whether this call has to fail; numbers it. The lock is held. A disk that stays full still lets
 * names be changed and removed, and what was written be synced. */
static int must_fail(uint32_t call) {
    int is_full = fail_error == ENOSPC || fail_error == EDQUOT;
    int takes_room = call == CREATED || call == WROTE || call == FOLDER_MADE;
    calls++;
    if (!fail_at || calls < fail_at)
        return 0;
    return calls == fail_at || (is_lasting && (takes_room || !is_full));
}

#define FAIL(call, path, second)                                                                   \
    do {                                                                                           \
        note(call, fail_error, 0, path, second, "", 0);                                            \
        pthread_mutex_unlock(&lock);                                                               \
        errno = fail_error;                                                                        \
        return -1;                                                                                 \
    } while (0)

/* Runs the real call under the lock and notes it when it succeeded. */
#define PASS(type, call, at, path, second, data, length, expression)                               \
    do {                                                                                           \
        type result = (expression);                                                                \
        int kept = errno;                                                                          \
        if (result >= 0)                                                                           \
            note(call, 0, at, path, second, data, length);                                         \
        pthread_mutex_unlock(&lock);                                                               \
        errno = kept;                                                                              \
        return result;                                                                             \
    } while (0)

static int open_any(int folder, const char *path, int flags, mode_t mode) {
    char name[PATH_MAX];
    struct stat before;
    name_of(folder, path, name);
    int writes = (flags & O_ACCMODE) != O_RDONLY || flags & (O_CREAT | O_TRUNC);
    if (!writes || !is_ours(name))
        return (int)syscall(SYS_openat, folder, path, flags, mode);
    pthread_mutex_lock(&lock);
    int is_there = !lstat(name, &before);
    int makes = (flags & O_CREAT && !is_there) || flags & O_TRUNC;
    uint32_t call = makes ? CREATED : OPENED;
    if (must_fail(call))
        FAIL(call, name, "");
    PASS(int, call, is_there, name, "", "", 0, (int)syscall(SYS_openat, folder, path, flags, mode));
}

#define OPEN(function, parameters, folder)                                                         \
    int function parameters {                                                                      \
        va_list rest;                                                                              \
        va_start(rest, flags);                                                                     \
        mode_t mode = flags & (O_CREAT | O_TMPFILE) ? va_arg(rest, mode_t) : 0;                    \
        va_end(rest);                                                                              \
        return open_any(folder, path, flags, mode);                                                \
    }
OPEN(open, (const char *path, int flags, ...), AT_FDCWD)
OPEN(open64, (const char *path, int flags, ...), AT_FDCWD)
OPEN(openat, (int folder, const char *path, int flags, ...), folder)
OPEN(openat64, (int folder, const char *path, int flags, ...), folder)

static ssize_t write_any(int fd, const void *data, size_t length, off64_t at) {
    char name[PATH_MAX];
    name_of_fd(fd, name);
    int tells = fd == 1 && with_data && log_fd >= 0;
    if (!tells && !is_ours(name))
        return at < 0 ? syscall(SYS_write, fd, data, length)
                      : syscall(SYS_pwrite64, fd, data, length, at);
    pthread_mutex_lock(&lock);
    if (!tells && must_fail(WROTE))
        FAIL(WROTE, name, "");
    ssize_t written = at < 0 ? syscall(SYS_write, fd, data, length)
                             : syscall(SYS_pwrite64, fd, data, length, at);
    int kept = errno;
    if (written >= 0) {
        uint64_t from = tells ? 0 : at >= 0 ? (uint64_t)at
                                            : (uint64_t)(lseek64(fd, 0, SEEK_CUR) - written);
        note(tells ? TOLD : WROTE, 0, from, tells ? "" : name, "", data, (size_t)written);
    }
    pthread_mutex_unlock(&lock);
    errno = kept;
    return written;
}

static ssize_t gather(int fd, const struct iovec *parts, int count, off64_t at) {
    size_t length = 0, used = 0;
    for (int i = 0; i < count; i++)
        length += parts[i].iov_len;
    char *all = malloc(length + 1);
    if (!all)
        return -1;
    for (int i = 0; i < count; used += parts[i++].iov_len)
        memcpy(all + used, parts[i].iov_base, parts[i].iov_len);
    ssize_t written = write_any(fd, all, length, at);
    free(all);
    return written;
}

ssize_t write(int fd, const void *data, size_t length) { return write_any(fd, data, length, -1); }
ssize_t pwrite(int fd, const void *data, size_t length, off_t at) { return write_any(fd, data, length, at); }
ssize_t pwrite64(int fd, const void *data, size_t length, off64_t at) { return write_any(fd, data, length, at); }
ssize_t writev(int fd, const struct iovec *parts, int count) { return gather(fd, parts, count, -1); }
ssize_t pwritev(int fd, const struct iovec *parts, int count, off_t at) { return gather(fd, parts, count, at); }
ssize_t pwritev64(int fd, const struct iovec *parts, int count, off64_t at) { return gather(fd, parts, count, at); }

/* A call on a descriptor: whether it is ours, then fail or do. */
#define ON_FD(function, parameters, call, at, ...)                                                 \
    int function parameters {                                                                      \
        char name[PATH_MAX];                                                                       \
        int (*next) parameters = real(#function);                                                  \
        name_of_fd(fd, name);                                                                      \
        if (!is_ours(name))                                                                        \
            return next(__VA_ARGS__);                                                              \
        pthread_mutex_lock(&lock);                                                                 \
        if (must_fail(call))                                                                       \
            FAIL(call, name, "");                                                                  \
        PASS(int, call, at, name, "", "", 0, next(__VA_ARGS__));                                   \
    }
ON_FD(fsync, (int fd), SYNCED, 0, fd)
ON_FD(fdatasync, (int fd), SYNCED, 0, fd)
ON_FD(ftruncate, (int fd, off_t size), SIZED, (uint64_t)size, fd, size)
ON_FD(ftruncate64, (int fd, off64_t size), SIZED, (uint64_t)size, fd, size)

/* A call on a name. */
#define ON_NAME(function, parameters, call, folder, ...)                                           \
    int function parameters {                                                                      \
        char name[PATH_MAX];                                                                       \
        int (*next) parameters = real(#function);                                                  \
        name_of(folder, path, name);                                                               \
        if (!is_ours(name))                                                                        \
            return next(__VA_ARGS__);                                                              \
        pthread_mutex_lock(&lock);                                                                 \
        if (must_fail(call))                                                                       \
            FAIL(call, name, "");                                                                  \
        PASS(int, call, 0, name, "", "", 0, next(__VA_ARGS__));                                    \
    }
ON_NAME(unlink, (const char *path), UNLINKED, AT_FDCWD, path)
ON_NAME(unlinkat, (int folder, const char *path, int flags),
        flags & AT_REMOVEDIR ? FOLDER_GONE : UNLINKED, folder, folder, path, flags)
ON_NAME(mkdir, (const char *path, mode_t mode), FOLDER_MADE, AT_FDCWD, path, mode)
ON_NAME(mkdirat, (int folder, const char *path, mode_t mode), FOLDER_MADE, folder, folder, path, mode)
ON_NAME(rmdir, (const char *path), FOLDER_GONE, AT_FDCWD, path)

static int rename_any(int folder, const char *path, int other_folder, const char *other) {
    char name[PATH_MAX], second[PATH_MAX];
    name_of(folder, path, name);
    name_of(other_folder, other, second);
    if (!is_ours(name) && !is_ours(second))
        return (int)syscall(SYS_renameat2, folder, path, other_folder, other, 0);
    pthread_mutex_lock(&lock);
    if (must_fail(RENAMED))
        FAIL(RENAMED, name, second);
    PASS(int, RENAMED, 0, name, second, "", 0,
         (int)syscall(SYS_renameat2, folder, path, other_folder, other, 0));
}

int rename(const char *path, const char *other) { return rename_any(AT_FDCWD, path, AT_FDCWD, other); }
int renameat(int folder, const char *path, int other_folder, const char *other) {
    return rename_any(folder, path, other_folder, other);
}
