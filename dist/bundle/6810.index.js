const M=6810,O=[6810],c={6810:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(5479),E=_(2718),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,c as modules};
