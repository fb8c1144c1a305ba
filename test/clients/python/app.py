"""Provokes an error through redis-py and shows it in one of the ways of Python programs."""

import json
import logging
import sys

import redis

call = json.load(sys.stdin)
form = sys.argv[1]


def load_session():
    client = redis.Redis(
        host=call["host"],
        port=call["port"],
        username=call["user"] or None,
        password=call["password"] or None,
        socket_timeout=call["timeout"] / 1000 or None,
        single_connection_client=True,
    )
    for args in call["commands"]:
        try:
            client.execute_command(*args)
        except redis.RedisError:
            if args[0] != "NOSUCH.QUEUED":
                raise


class JSONFormatter(logging.Formatter):
    def format(self, record):
        line = {"level": record.levelname.lower(), "logger": record.name, "message": record.getMessage()}
        if record.exc_info:
            line["exc_info"] = self.formatException(record.exc_info)
        return json.dumps(line)


def main():
    if form == "uncaught":
        load_session()
        return
    try:
        load_session()
    except Exception as e:
        if form == "message":
            print(e)
        elif form == "print":
            print(f"could not load session:7: {e}")
        elif form == "repr":
            print(repr(e))
        elif form == "logging":
            logging.basicConfig(format="%(asctime)s %(name)s %(levelname)s %(message)s")
            logging.getLogger("app.sessions").exception("could not load session:7")
        elif form == "chained":
            raise RuntimeError("session store failed") from e
        elif form == "json":
            handler = logging.StreamHandler()
            handler.setFormatter(JSONFormatter())
            logging.basicConfig(handlers=[handler])
            logging.getLogger("app.sessions").exception("could not load session:7")


main()
