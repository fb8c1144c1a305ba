package rediserr_test

import (
	"testing"

	rediserr "rediserr/errors"
)

// TestVerdicts holds the answers that wordings of one type give differently, and what a
// script around a command makes of them.
func TestVerdicts(t *testing.T) {
	const (
		at   = " script: 694a5fe1ddb97a4c6a1bf299d9537c7d3d0f84e7, on @user_script:2."
		lost = "Connection reset by peer"
	)
	for _, c := range []struct {
		text string
		want rediserr.Verdict
	}{
		// The whole cluster, or one slot of it.
		{"CLUSTERDOWN The cluster is down", rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeCluster, Owner: rediserr.OwnerOperator}},
		{"CLUSTERDOWN Hash slot not served", rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeSlot, Owner: rediserr.OwnerOperator}},
		// A program took its connection back, or the server changed its role.
		{"UNBLOCKED client unblocked via CLIENT UNBLOCK", rediserr.Verdict{Retry: rediserr.RetryNow, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeCommand, Owner: rediserr.OwnerCode}},
		{"UNBLOCKED force unblock from blocking operation, instance state changed (master -> replica?)", rediserr.Verdict{Retry: rediserr.RetryRediscover, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeNode, Owner: rediserr.OwnerOperator}},
		// Sent and not answered, or never sent.
		{"Timeout reading from 127.0.0.1:6379", rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedUnknown, Scope: rediserr.ScopeNode, Owner: rediserr.OwnerOperator}},
		{"Timeout connecting to server", rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeNode, Owner: rediserr.OwnerOperator}},
		{"Error 111 connecting to 127.0.0.1:6379. Connection refused.", rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeNode, Owner: rediserr.OwnerOperator}},
		{lost, rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedUnknown, Scope: rediserr.ScopeConnection, Owner: rediserr.OwnerOperator}},
		// In a script, what it did before stays; but neither is said to one that has written.
		{"WRONGTYPE Operation against a key holding the wrong kind of value", rediserr.Verdict{Retry: rediserr.RetryNever, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeKey, Owner: rediserr.OwnerCode}},
		{"WRONGTYPE Operation against a key holding the wrong kind of value" + at, rediserr.Verdict{Retry: rediserr.RetryNever, Applied: rediserr.AppliedUnknown, Scope: rediserr.ScopeKey, Owner: rediserr.OwnerCode}},
		{"ERR user_script:2: boom" + at, rediserr.Verdict{Retry: rediserr.RetryNever, Applied: rediserr.AppliedUnknown, Scope: rediserr.ScopeCommand, Owner: rediserr.OwnerCode}},
		{"OOM command not allowed when used memory > 'maxmemory'." + at, rediserr.Verdict{Retry: rediserr.RetryBackoff, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeNode, Owner: rediserr.OwnerOperator}},
		{"ERR Script killed by user with SCRIPT KILL..." + at, rediserr.Verdict{Retry: rediserr.RetryNever, Applied: rediserr.AppliedNo, Scope: rediserr.ScopeCommand, Owner: rediserr.OwnerOperator}},
	} {
		e := rediserr.Decode(c.text)
		if got := e.Verdict(); got != c.want {
			t.Errorf("%q, a %s: %v %v %v %v, want %v %v %v %v", c.text, e.Type().Name, got.Retry, got.Applied, got.Scope, got.Owner,
				c.want.Retry, c.want.Applied, c.want.Scope, c.want.Owner)
		}
	}
}
