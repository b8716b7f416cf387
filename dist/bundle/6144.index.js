const n=6144,M=[6144],D={6144:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(4063),O=_(8942),E=_(5249);const d=process.getBuiltinModule})};export{n as id,M as ids,D as modules};
