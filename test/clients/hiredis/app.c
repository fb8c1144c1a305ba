/* Provokes an error through hiredis and shows it in one of the ways of C programs.
 * app FORM HOST PORT TIMEOUT [USER PASSWORD], with one argument of a command a line on
 * standard input, and an empty line behind each command. */

#include <hiredis/hiredis.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static const char *form;

static void show(const char *what, const char *text) {
    if (!strcmp(form, "message")) puts(text);
    else if (!strcmp(form, "stderr")) fprintf(stderr, "%s error: %s\n", what, text);
    else if (!strcmp(form, "perror")) fprintf(stderr, "app: could not load session:7: %s\n", text);
    else printf("[ERROR] session.c:42 %s(): [%s]\n", what, text);
    exit(1);
}

static void check(redisContext *c, redisReply *r, int harmless) {
    if (!r) show("redisCommand", c->errstr);
    if (r->type == REDIS_REPLY_ERROR && !harmless) show("redisCommand", r->str);
    freeReplyObject(r);
}

int main(int argc, char **argv) {
    char line[4096];
    char *args[32];
    int n = 0;
    form = argv[1];
    int ms = atoi(argv[4]);
    redisContext *c = redisConnect(argv[2], atoi(argv[3]));
    if (!c || c->err) show("redisConnect", c ? c->errstr : "no memory");
    if (ms > 0) redisSetTimeout(c, (struct timeval){ms / 1000, ms % 1000 * 1000});
    if (argc > 6) check(c, redisCommand(c, "AUTH %s %s", argv[5], argv[6]), 0);
    while (fgets(line, sizeof line, stdin)) {
        line[strcspn(line, "\n")] = 0;
        if (line[0] && n < 32) args[n++] = strdup(line);
        else if (n > 0) {
            check(c, redisCommandArgv(c, n, (const char **)args, NULL), !strcmp(args[0], "NOSUCH.QUEUED"));
            n = 0;
        }
    }
    return 0;
}
