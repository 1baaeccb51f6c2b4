"""What the filters have to say to each system call, and the calls' numbers, a second time.

The numbers are those of the headers of the kernel (asm/unistd_64.h of x86-64, and
asm-generic/unistd.h, which is aarch64's), so that a slip in the product's own list shows. A call
that a machine lacks has no number there.
"""

from typing import Final


def _names(words: str) -> list[str]:
    return words.split()


def _numbers(table: str) -> dict[str, int]:
    pairs = (entry.split() for entry in table.split(","))
    return {name: int(number) for name, number in pairs}


DENIED_TO_ALL: Final = _names(
    """
    ptrace process_vm_readv process_vm_writev pidfd_getfd perf_event_open bpf userfaultfd keyctl
    add_key request_key io_uring_setup io_uring_enter io_uring_register unshare setns chroot
    pivot_root mount umount2 mount_setattr fsopen fsconfig fsmount fspick open_tree
    open_tree_attr move_mount
    """
)
DENIED_TO_WORKERS: Final = _names(
    """
    socket connect bind listen accept accept4 sendmsg sendmmsg execve execveat shmget shmat
    shmctl msgget msgsnd msgrcv msgctl semget semop semctl semtimedop mq_open mq_unlink
    mq_timedsend mq_timedreceive mq_notify mq_getsetattr pidfd_open process_madvise
    process_mrelease kcmp ioprio_set move_pages migrate_pages truncate chmod fchmod fchmodat
    fchmodat2 chown fchown lchown fchownat setxattr lsetxattr fsetxattr setxattrat removexattr
    lremovexattr fremovexattr removexattrat file_setattr utime utimes utimensat futimesat
    """
)
DENIED_TO_READERS: Final = _names(
    """
    ftruncate fallocate creat rename renameat renameat2 link linkat symlink symlinkat unlink
    unlinkat rmdir mknod mknodat fork vfork tkill rt_sigqueueinfo rt_tgsigqueueinfo
    pidfd_send_signal
    """
)
WEIGHED: Final = _names(
    """
    clone clone3 openat2 mkdir mkdirat socketpair sendto setpriority sched_setaffinity
    sched_setscheduler sched_setparam sched_setattr fcntl ioctl kill tgkill prlimit64 open
    openat
    """
)
FREE: Final = _names(
    """
    read write close mmap munmap futex exit_group getpid recvfrom poll ppoll cachestat
    getxattrat listxattrat file_getattr
    """
)
X86_64: Final = _numbers(
    """
    read 0, write 1, open 2, close 3, poll 7, mmap 9, munmap 11, ioctl 16, shmget 29, shmat 30,
    shmctl 31, getpid 39, socket 41, connect 42, accept 43, sendto 44, recvfrom 45, sendmsg 46,
    bind 49, listen 50, socketpair 53, clone 56, fork 57, vfork 58, execve 59, kill 62, semget
    64, semop 65, semctl 66, msgget 68, msgsnd 69, msgrcv 70, msgctl 71, fcntl 72, truncate 76,
    ftruncate 77, rename 82, mkdir 83, rmdir 84, creat 85, link 86, unlink 87, symlink 88, chmod
    90, fchmod 91, chown 92, fchown 93, lchown 94, ptrace 101, rt_sigqueueinfo 129, utime 132,
    mknod 133, setpriority 141, sched_setparam 142, sched_setscheduler 144, pivot_root 155,
    chroot 161, mount 165, umount2 166, setxattr 188, lsetxattr 189, fsetxattr 190, removexattr
    197, lremovexattr 198, fremovexattr 199, tkill 200, futex 202, sched_setaffinity 203,
    semtimedop 220, exit_group 231, tgkill 234, utimes 235, mq_open 240, mq_unlink 241,
    mq_timedsend 242, mq_timedreceive 243, mq_notify 244, mq_getsetattr 245, add_key 248,
    request_key 249, keyctl 250, ioprio_set 251, migrate_pages 256, openat 257, mkdirat 258,
    mknodat 259, fchownat 260, futimesat 261, unlinkat 263, renameat 264, linkat 265, symlinkat
    266, fchmodat 268, ppoll 271, unshare 272, move_pages 279, utimensat 280, fallocate 285,
    accept4 288, rt_tgsigqueueinfo 297, perf_event_open 298, prlimit64 302, sendmmsg 307, setns
    308, process_vm_readv 310, process_vm_writev 311, kcmp 312, sched_setattr 314, renameat2
    316, bpf 321, execveat 322, userfaultfd 323, pidfd_send_signal 424, io_uring_setup 425,
    io_uring_enter 426, io_uring_register 427, open_tree 428, move_mount 429, fsopen 430,
    fsconfig 431, fsmount 432, fspick 433, pidfd_open 434, clone3 435, openat2 437, pidfd_getfd
    438, process_madvise 440, mount_setattr 442, process_mrelease 448, cachestat 451, fchmodat2
    452, setxattrat 463, getxattrat 464, listxattrat 465, removexattrat 466, open_tree_attr 467,
    file_getattr 468, file_setattr 469
    """
)
AARCH64: Final = _numbers(
    """
    setxattr 5, lsetxattr 6, fsetxattr 7, removexattr 14, lremovexattr 15, fremovexattr 16,
    fcntl 25, ioctl 29, ioprio_set 30, mknodat 33, mkdirat 34, unlinkat 35, symlinkat 36, linkat
    37, renameat 38, umount2 39, mount 40, pivot_root 41, truncate 45, ftruncate 46, fallocate
    47, chroot 51, fchmod 52, fchmodat 53, fchownat 54, fchown 55, openat 56, close 57, read 63,
    write 64, ppoll 73, utimensat 88, exit_group 94, unshare 97, futex 98, ptrace 117,
    sched_setparam 118, sched_setscheduler 119, sched_setaffinity 122, kill 129, tkill 130,
    tgkill 131, rt_sigqueueinfo 138, setpriority 140, getpid 172, mq_open 180, mq_unlink 181,
    mq_timedsend 182, mq_timedreceive 183, mq_notify 184, mq_getsetattr 185, msgget 186, msgctl
    187, msgrcv 188, msgsnd 189, semget 190, semctl 191, semtimedop 192, semop 193, shmget 194,
    shmctl 195, shmat 196, socket 198, socketpair 199, bind 200, listen 201, accept 202, connect
    203, sendto 206, recvfrom 207, sendmsg 211, munmap 215, add_key 217, request_key 218, keyctl
    219, clone 220, execve 221, mmap 222, migrate_pages 238, move_pages 239, rt_tgsigqueueinfo
    240, perf_event_open 241, accept4 242, prlimit64 261, setns 268, sendmmsg 269,
    process_vm_readv 270, process_vm_writev 271, kcmp 272, sched_setattr 274, renameat2 276, bpf
    280, execveat 281, userfaultfd 282, pidfd_send_signal 424, io_uring_setup 425,
    io_uring_enter 426, io_uring_register 427, open_tree 428, move_mount 429, fsopen 430,
    fsconfig 431, fsmount 432, fspick 433, pidfd_open 434, clone3 435, openat2 437, pidfd_getfd
    438, process_madvise 440, mount_setattr 442, process_mrelease 448, cachestat 451, fchmodat2
    452, setxattrat 463, getxattrat 464, listxattrat 465, removexattrat 466, open_tree_attr 467,
    file_getattr 468, file_setattr 469
    """
)
