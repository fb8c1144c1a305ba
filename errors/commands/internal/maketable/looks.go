package main

// looks are the commands that change nothing, though no server flags them as readonly:
// they concern no keys. What an argument makes of them, as RESET of ACL LOG does, is not
// said here.
const looks = " acl|cat acl|dryrun acl|getuser acl|help acl|list acl|log acl|users acl|whoami" +
	" client|getname client|help client|info client|list client|trackinginfo" +
	" cluster|countkeysinslot cluster|getkeysinslot cluster|help cluster|info cluster|keyslot" +
	" cluster|myid cluster|nodes cluster|replicas cluster|shards cluster|slots" +
	" command|docs command|getkeys command|help command|info config|get config|help" +
	" function|help function|list function|stats hello info lastsave latency|latest" +
	" memory|doctor module|list monitor pfselftest ping role script|exists" +
	" sentinel|ckquorum sentinel|get-master-addr-by-name sentinel|master sentinel|masters" +
	" sentinel|replicas sentinel|sentinels slowlog|get time "
