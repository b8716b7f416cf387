const M=1470,B=[1470],P={1470:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(391),E=_(2718),d=_(8460);const n=process.getBuiltinModule})};export{M as id,B as ids,P as modules};
