#define _GNU_SOURCE  // -std=c2x hides POSIX otherwise
#include "CEditline.h"

#include <errno.h>
#include <fcntl.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

bool ce_set_locale(void) {
  setlocale(LC_CTYPE, "");
  bool utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!utf8) setlocale(LC_CTYPE, "C.UTF-8");
  return utf8;
}

EditLine *ce_open(const char *name) {
  FILE *nowhere = fopen("/dev/null", "we");
  if (nowhere == NULL) return NULL;
  EditLine *el = el_init(name, stdin, stdout, nowhere);
  if (el != NULL) el_set(el, EL_SETFP, 2, stderr);
  fclose(nowhere);
  return el;
}

// MARK: Noted signals

static atomic_int events[CE_EVENT_COUNT];
static int wakeup[2] = {-1, -1};

static void note(int signal) {
  int saved = errno;
  switch (signal) {
    case SIGINT: atomic_store(&events[CE_INTERRUPT], 1); break;
    case SIGTERM:
    case SIGHUP: atomic_store(&events[CE_TERMINATE], signal); break;
    case SIGTSTP: atomic_store(&events[CE_SUSPEND], 1); break;
    case SIGCONT: atomic_store(&events[CE_CONTINUE], 1); break;
    case SIGWINCH: atomic_store(&events[CE_RESIZE], 1); break;
  }
  // A full pipe wakes the reader just as well.
  ssize_t written = write(wakeup[1], "", 1);
  (void)written;
  errno = saved;
}

// A handler, unlike SIG_IGN, is not inherited by the programs we start.
static void ignore(int signal) { (void)signal; }

static void install(int signal, void (*handler)(int), int flags) {
  struct sigaction action = {.sa_handler = handler, .sa_flags = flags}, inherited;
  sigemptyset(&action.sa_mask);
  // nohup and background jobs ask for a signal to be ignored before they start us.
  if (sigaction(signal, NULL, &inherited) == 0 && inherited.sa_handler == SIG_IGN) return;
  sigaction(signal, &action, NULL);
}

// MARK: Fatal signals

static const int fatal[] = {SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV};
enum { fatal_count = sizeof fatal / sizeof fatal[0] };
static struct sigaction before_fatal[fatal_count];
static struct termios before_editing;
static atomic_bool guarded;

static void restore_and_die(int signal) {
  if (atomic_exchange(&guarded, false)) {
    tcsetattr(STDIN_FILENO, TCSANOW, &before_editing);
    // Bracketed paste off, and a new line.
    static const char leave[] = "\033[?2004l\r\n";
    ssize_t written = write(STDOUT_FILENO, leave, sizeof leave - 1);
    (void)written;
  }
  for (int i = 0; i < fatal_count; i++)
    if (fatal[i] == signal) sigaction(signal, &before_fatal[i], NULL);
  raise(signal);
}

void ce_guard_terminal(bool on) {
  if (on && tcgetattr(STDIN_FILENO, &before_editing) != 0) return;
  if (on) {
    struct sigaction action = {.sa_handler = restore_and_die};
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &action, &before_fatal[i]);
    atomic_store(&guarded, true);
  } else if (atomic_exchange(&guarded, false)) {
    for (int i = 0; i < fatal_count; i++) sigaction(fatal[i], &before_fatal[i], NULL);
  }
}

// MARK: Setting up

bool ce_signals_install(void) {
  if (wakeup[0] >= 0) return true;
  if (pipe2(wakeup, O_CLOEXEC | O_NONBLOCK) != 0) return false;
  install(SIGINT, note, 0);  // no SA_RESTART: a blocked read has to return
  install(SIGTERM, note, 0);
  install(SIGHUP, note, 0);
  install(SIGCONT, note, SA_RESTART);
  install(SIGWINCH, note, SA_RESTART);
  install(SIGPIPE, ignore, SA_RESTART);
  return true;
}

int ce_wakeup_descriptor(void) { return wakeup[0]; }

int ce_event_peek(enum ce_event event) { return atomic_load(&events[event]); }

int ce_event_take(enum ce_event event) { return atomic_exchange(&events[event], 0); }

void ce_event_note(enum ce_event event) { atomic_store(&events[event], 1); }

void ce_catch_suspend(bool on) { install(SIGTSTP, on ? note : SIG_DFL, SA_RESTART); }
