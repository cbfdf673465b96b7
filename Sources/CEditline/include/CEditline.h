// The C side of the line editor: fixed-argument forms of libedit's variadic calls (Swift cannot
// call those), the standard streams (mutable globals that Swift 6 refuses), and signals.
// No decisions are made here.
#pragma once
#include <histedit.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

typedef char *(*ce_prompt)(EditLine *);
typedef unsigned char (*ce_command)(EditLine *, wint_t);

// MARK: Opening

// Opens the editor. What libedit would say about an unknown TERM goes nowhere; later messages go to stderr.
EditLine *ce_open(const char *name);
// The terminal's string for a termcap capability such as "ce"; NULL when it has none.
static inline const char *ce_capability(EditLine *el, const char *name) {
  char *value = NULL;
  return el_get(el, EL_GETTC, name, &value) == 0 ? value : NULL;
}

// Gives the process a UTF-8 LC_CTYPE: the environment's, else C.UTF-8. Call before ce_open.
// Returns whether the environment asked for UTF-8.
bool ce_set_locale(void);

// MARK: el_set and el_get

static inline int ce_set_client(EditLine *el, void *client) {
  return el_set(el, EL_CLIENTDATA, client);
}
static inline void *ce_client(EditLine *el) {
  void *client = NULL;
  return el_get(el, EL_CLIENTDATA, &client) == 0 ? client : NULL;
}
static inline int ce_set_prompt(EditLine *el, ce_prompt prompt, char delimiter) {
  return el_set(el, EL_PROMPT_ESC, prompt, (int)delimiter);
}
static inline int ce_set_editor(EditLine *el, const char *mode) {
  return el_set(el, EL_EDITOR, mode);
}
static inline int ce_set_signal(EditLine *el, int on) { return el_set(el, EL_SIGNAL, on); }
static inline int ce_set_reader(EditLine *el, el_rfunc_t reader) {
  return el_set(el, EL_GETCFN, reader);
}
static inline int ce_set_history(EditLine *el, History *entries) {
  return el_set(el, EL_HIST, history, entries);
}
static inline int ce_add_command(
    EditLine *el, const char *name, const char *help, ce_command command) {
  return el_set(el, EL_ADDFN, name, help, command);
}
static inline int ce_bind(EditLine *el, const char *key, const char *command) {
  return el_set(el, EL_BIND, key, command, NULL);
}
// The alternative map: command mode of vi.
static inline int ce_bind_alternative(EditLine *el, const char *key, const char *command) {
  return el_set(el, EL_BIND, "-a", key, command, NULL);
}
static inline int ce_set_tty(EditLine *el, const char *set, const char *mode) {
  return el_set(el, EL_SETTY, set, mode, NULL);
}
static inline int ce_prepare_terminal(EditLine *el, int on) {
  return el_set(el, EL_PREP_TERM, on);
}
static inline int ce_refresh(EditLine *el) { return el_set(el, EL_REFRESH); }
static inline int ce_set_edit_mode(EditLine *el, int on) { return el_set(el, EL_EDITMODE, on); }

// MARK: history

static inline int ce_history_set_size(History *entries, int size) {
  HistEvent event;
  return history(entries, &event, H_SETSIZE, size);
}
static inline int ce_history_enter(History *entries, const char *line) {
  HistEvent event;
  return history(entries, &event, H_ENTER, line);
}

// MARK: The stream that libedit draws on

static inline size_t ce_write_output(const void *bytes, size_t count) {
  return fwrite(bytes, 1, count, stdout);
}
static inline int ce_flush_output(void) { return fflush(stdout); }

// MARK: Signals

// What a signal handler has noted. The value of CE_TERMINATE is the signal's number.
enum ce_event { CE_INTERRUPT, CE_TERMINATE, CE_SUSPEND, CE_CONTINUE, CE_RESIZE, CE_EVENT_COUNT };

// Installs the handlers and the wake-up pipe; later calls do nothing. False leaves errno.
bool ce_signals_install(void);
// The end of the wake-up pipe to poll and to drain; it never blocks.
int ce_wakeup_descriptor(void);
// The noted value, 0 for none; taking it clears it.
int ce_event_peek(enum ce_event event);
int ce_event_take(enum ce_event event);
// Notes an event that did not come as a signal.
void ce_event_note(enum ce_event event);
// While on, Ctrl-Z is noted instead of stopping the process at once.
void ce_catch_suspend(bool on);
// While on, a fatal signal first puts the terminal back as it is now.
void ce_guard_terminal(bool on);
