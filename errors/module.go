package rediserr

var moduleFamily = family{"module", "Modules", []*Type{
	&moduleLoadErrorType,
	&moduleUnloadErrorType,
	&moduleCallErrorType,
	&moduleSupportErrorType,
}}

var moduleErrors = []Error{
	(*ModuleLoadError)(nil),
	(*ModuleUnloadError)(nil),
	(*ModuleCallError)(nil),
	(*ModuleSupportError)(nil),
}

// ModuleLoadError says that a module was not loaded, or that Garnet did not load commands
// written in .NET. The server runs on as before; its log mostly says why.
type ModuleLoadError struct{ ResponseError }

func (e *ModuleLoadError) Unwrap() error { return &e.ResponseError }

var moduleLoadErrorType = Type{
	Name: "ModuleLoadError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Error loading the extension. Please check the server logs.
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by MODULE|LOAD MODULE|LOADEX
	The file of the module could not be loaded, or the module refused to start.
ERR malformed REGISTERCS command.
	from garnet 2.1.4+
	by REGISTERCS
	verdict never no command code
	REGISTERCS is not of the form type, name, parameters, class, and then SRC with paths.
ERR malformed command info JSON.
	from garnet 2.1.4+
	by REGISTERCS
	The file behind INFO or DOCS is not the JSON that describes commands.
ERR unable to access command info file.
	from garnet 2.1.4+
	by REGISTERCS
	The server has no file at the path behind INFO or DOCS.
ERR command info file is not contained in allowed paths.
	from garnet 2.1.4+
	by REGISTERCS
	The file behind INFO or DOCS is in no directory of extension-bin-paths.
ERR unable to access one or more binary files.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	The server cannot read a file or directory that was named.
ERR one or more binary file are not contained in allowed paths.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file is in no directory of extension-bin-paths.
To enable client-side assembly loading, you must specify a list of allowed paths from which assemblies can potentially be loaded using the ExtensionBinPath directive.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	The server was started without extension-bin-paths, so it loads nothing.
ERR unable to load one or more assemblies.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file is no .NET assembly, or the runtime of the server cannot load it.
ERR unable to access one or more assemblies to check if it's digitally signed.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A file cannot be read as a .NET assembly when its signature is looked for.
ERR one or more assemblies loaded is not digitally signed.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	An assembly has no strong name, and extension-allow-unsigned is off.
ERR unable to instantiate one or more classes from given assemblies.
	from garnet 2.1.4+
	by REGISTERCS MODULE
	A class is not in the assemblies, or has no constructor without parameters.
ERR unable to register one or more unsupported classes.
	from garnet 2.1.4+
	by REGISTERCS
	A class is none of the kinds of which a command or transaction can be made.
ERR Unable to load types from module. Ensure that the module is compatible with the current runtime.
	from garnet 2.1.4+
	by MODULE
	The module was built for another version of .NET or Garnet.
ERR Module does not implement the required interface
	from garnet 2.1.4+
	by MODULE
	The assembly has no class that derives from ModuleBase.
ERR Multiple modules present
	from garnet 2.1.4+
	by MODULE
	The assembly has several classes that derive from ModuleBase, and may have one.
ERR Error during module OnLoad
	from garnet 2.1.4+
	by MODULE
	The module's own OnLoad failed, or did not initialize it.
`}

// ModuleUnloadError says that a module was not unloaded: there is none of this name, or
// something still needs it. It goes on working.
type ModuleUnloadError struct {
	ResponseError
	// Reason is the server's explanation.
	Reason string
}

func (e *ModuleUnloadError) Unwrap() error { return &e.ResponseError }

var moduleUnloadErrorType = Type{
	Name: "ModuleUnloadError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeNode, OwnerOperator},
	wordings: `
ERR Error unloading module: {Reason}
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by MODULE|UNLOAD
	The module was not unloaded: {Reason}.
ERR Error unloading module: {Reason=no such module with that name}
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by MODULE|UNLOAD
	No module of this name is loaded; the name is the module's own, not the file's.
ERR Error unloading module: {Reason=the module exports one or more module-side data types, can't unload}
	from redis 4.0+, valkey 7.2-9.0, keydb 6.3.4+
	by MODULE|UNLOAD
	The module has data types of its own, and without it the server could not read their keys.
ERR Error unloading module: {Reason=the module exports APIs used by other modules. Please unload them first and try again}
	from redis 5.0+, valkey 7.2-9.0, keydb 6.3.4+
	by MODULE|UNLOAD
	Other loaded modules call functions of this one.
ERR Error unloading module: {Reason=the module has blocked clients. Please wait them unblocked and try again}
	from redis 6.0-7.0, keydb 6.3.4+
	by MODULE|UNLOAD
	verdict backoff no node operator
	Clients wait for an answer of the module.
ERR Error unloading module: {Reason=the module has blocked clients. Please wait for them to be unblocked and try again}
	from redis 7.2+, valkey 7.2-9.0
	by MODULE|UNLOAD
	verdict backoff no node operator
	Clients wait for an answer of the module.
ERR Error unloading module: {Reason=the module holds timer that is not fired. Please stop the timer or wait until it fires.}
	from redis 7.0+, valkey 7.2-9.0
	by MODULE|UNLOAD
	verdict backoff no node operator
	The module has set a timer that has not fired yet.
ERR Error unloading module: {Reason=operation not possible.}
	from redis 4.0+, valkey 7.2+, keydb 6.3.4+
	by MODULE|UNLOAD
	The module itself refused to be unloaded.
ERR Error unloading module: {Reason=the module can't be unloaded}
	from redis 8.0+
	by MODULE|UNLOAD
	The server holds this module to be one that cannot be unloaded.
ERR Error unloading module: {Reason=one or more ACL users reference commands from this module. Remove those ACL rules before unloading}
	from valkey 8.1-9.0
	by MODULE|UNLOAD
	Rules of ACL users name commands of the module.
`}

// ModuleCallError says that a module asked the server for something that it may not have
// at this place, mostly a command that it wanted to run. The module's own command failed
// with it; what it did before is done.
type ModuleCallError struct {
	ResponseError
	// Command is the command that the module called.
	Command string
}

func (e *ModuleCallError) Unwrap() error { return &e.ResponseError }

var moduleCallErrorType = Type{
	Name: "ModuleCallError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedUnknown, ScopeCommand, OwnerCode},
	wordings: `
ERR cannot run as user, no user directly attached to context or context's client
	from redis 7.0+, valkey 7.2-9.0
	The module wanted to run a command with a user's rights, and had no user.
ERR command '{Command}' is not allowed on script mode
	from redis 7.0+, valkey 7.2-9.0
	The module runs its commands under the rules for scripts, which forbid {Command}.
ERR Write command '{Command}' was called while write is not allowed.
	from redis 7.0+, valkey 7.2-9.0
	The module promised to write nothing, and called {Command}, which writes.
ERR Can not execute a write command '{Command}' while the cluster is down and readonly
	from redis 7.0+, valkey 7.2-9.0
	verdict backoff unknown cluster operator
	The module called {Command}, and the cluster is down and serves reads only.
ERR Can not execute a command '{Command}' while the cluster is down
	from redis 7.0+, valkey 7.2-9.0
	verdict backoff unknown cluster operator
	The module called {Command} on a key, and the cluster is down.
ERR Attempted to access a non local key in a cluster node
	from redis 7.0+, valkey 7.2-9.0
	The module called a command with a key that this node does not serve.
ERR RM_Call is not allowed from within a per-key post-notification callback
	from redis 8.10+
	The module called a command from a place where it may call none.
ERR Blocking module command called from a Reply callback context
	from redis 7.2+, valkey 7.2+
	The module wanted to make the client wait once more, while it answered a client that had waited.
ERR Clients undergoing module based authentication can only be blocked on auth
	from redis 7.2+, valkey 7.2+
	by AUTH HELLO
	verdict never no connection operator
	A module that checks logins made the client wait by the wrong function.
ERR Module blocking client on auth when not currently undergoing module authentication
	from redis 7.2+, valkey 7.2+
	A module made a client wait for a login, and the client was not logging in.
`}

// ModuleSupportError says that a loaded module lacks a function that the command needs
// of it: to copy a value of its data type, or to let slots be moved.
type ModuleSupportError struct {
	ResponseError
	// Module is the module's name.
	Module string
}

func (e *ModuleSupportError) Unwrap() error { return &e.ResponseError }

var moduleSupportErrorType = Type{
	Name: "ModuleSupportError", parents: "ResponseError", Origin: Server,
	Verdict: Verdict{RetryNever, AppliedNo, ScopeKey, OwnerOperator},
	wordings: `
ERR not supported for this module key
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by COPY
	The module of this key's data type cannot copy values.
ERR module key failed to copy
	from redis 6.2+, valkey 7.2+, keydb 6.3.4+
	by COPY
	The module of this key's data type tried to copy the value and could not.
ERR The module {Module} does not support atomic slot migrations. Please ensure all modules have declared support for atomic slot migration and try again
	from valkey 9.0+
	by CLUSTER|MIGRATESLOTS CLUSTER|SYNCSLOTS
	verdict never no node operator
	The loaded module {Module} has not declared that its data can be moved with whole slots.
`}
