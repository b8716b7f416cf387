const D=8951,M=[8951],O={8951:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(3510),E=_(1848),d=_(5249);const n=process.getBuiltinModule})};export{D as id,M as ids,O as modules};
