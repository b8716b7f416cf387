const M=3501,O=[3501],c={3501:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(6093),E=_(976),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,c as modules};
