const M=2185,O=[2185],c={2185:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(4205),E=_(1848),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,c as modules};
