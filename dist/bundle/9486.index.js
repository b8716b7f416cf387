const D=9486,M=[9486],O={9486:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(4476),E=_(6842),d=_(5249);const n=process.getBuiltinModule})};export{D as id,M as ids,O as modules};
