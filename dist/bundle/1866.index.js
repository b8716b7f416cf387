const M=1866,O=[1866],c={1866:((E,o,_)=>{_.d(o,{canAsk:()=>s.a,pickAtTerminal:()=>s.d});var s=_(802),t=_(1995),d=_(5249);const n=process.getBuiltinModule})};export{M as id,O as ids,c as modules};
