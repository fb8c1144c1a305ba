# Provokes an error through redis-rb and shows it in one of the ways of Ruby programs.

require "json"
require "logger"
require "redis"

CALL = JSON.parse($stdin.read)
FORM = ARGV.fetch(0)

def load_session
  options = { host: CALL["host"], port: CALL["port"], reconnect_attempts: 0 }
  options[:username] = CALL["user"] unless CALL["user"].empty?
  options[:password] = CALL["password"] unless CALL["password"].empty?
  options[:timeout] = CALL["timeout"] / 1000.0 if CALL["timeout"] > 0
  redis = Redis.new(**options)
  CALL["commands"].each do |args|
    redis.call(args)
  rescue Redis::BaseError
    raise unless args[0] == "NOSUCH.QUEUED"
  end
end

if FORM == "uncaught"
  load_session
  exit
end

begin
  load_session
rescue StandardError => e
  case FORM
  when "message" then puts e.message
  when "puts" then puts "could not load session:7: #{e.message}"
  when "inspect" then p e
  when "class" then warn "#{e.class}: #{e.message}"
  when "logger" then Logger.new($stderr).error(e)
  when "full" then puts e.full_message(highlight: false)
  when "chained" then raise "session store failed"
  when "json" then puts JSON.generate(severity: "ERROR", message: e.message, exception: e.class, backtrace: e.backtrace)
  end
end
