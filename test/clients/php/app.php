<?php
// Provokes an error through phpredis and shows it in one of the ways of PHP programs.

$call = json_decode(stream_get_contents(STDIN), true);
$form = $argv[1];
ini_set('log_errors', $form === 'logged' ? '1' : '0');
ini_set('display_errors', $form === 'logged' ? '0' : '1');

// phpredis returns false for most errors that a server replies, and keeps their text.
function loadSession(array $call): void
{
    $redis = new Redis();
    $redis->connect($call['host'], $call['port'], 1.0, null, 0, $call['timeout'] / 1000);
    if ($call['password'] !== '') {
        $redis->auth([$call['user'], $call['password']]);
    }
    foreach ($call['commands'] as $args) {
        $redis->clearLastError();
        $redis->rawCommand(...$args);
        $error = $redis->getLastError();
        if ($error !== null && $args[0] !== 'NOSUCH.QUEUED') {
            throw new RuntimeException($error);
        }
    }
}

if ($form === 'uncaught' || $form === 'logged') {
    loadSession($call);
    exit;
}
try {
    loadSession($call);
} catch (Exception $e) {
    switch ($form) {
        case 'message':
            echo $e->getMessage(), "\n";
            break;
        case 'echo':
            echo 'Could not load session:7: ', $e->getMessage(), "\n";
            break;
        case 'string':
            echo $e, "\n";
            break;
        case 'error_log':
            error_log('session store: ' . get_class($e) . ': ' . $e->getMessage());
            break;
        case 'chained':
            throw new LogicException('session store failed', 0, $e);
        case 'json':
            echo json_encode(['level_name' => 'ERROR', 'message' => $e->getMessage(), 'context' => [
                'exception' => ['class' => get_class($e), 'message' => $e->getMessage(), 'file' => $e->getFile() . ':' . $e->getLine()],
            ]]), "\n";
            break;
    }
}
