const M=4933,O=[4933],P={4933:((t,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(6443),E=_(9427),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,P as modules};
