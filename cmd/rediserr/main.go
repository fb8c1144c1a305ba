package main
import ("io";"os"; rediserr "rediserr/errors")
func main(){ b,_:=io.ReadAll(os.Stdin); os.Stdout.Write(rediserr.Scan(string(b)).AppendJSON(nil,nil)); println() }
