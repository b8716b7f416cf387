const O=2692,M=[2692],c={2692:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(6493),E=_(1848),d=_(5249);const n=process.getBuiltinModule})};export{O as id,M as ids,c as modules};
